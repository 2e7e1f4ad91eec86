using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Tests.Templating;

public sealed class TemplateRendererTests
{
    // Overrides must replace a built-in template; any name serves.
    private const string Name = "snowflake/90_status.sql.sbn";

    private sealed record Cell(Raw Name, Raw? Comment, Rendered Type, bool IsKey);

    [Fact]
    public void A_rendered_value_prints_as_it_is_and_a_raw_one_through_its_host_function()
    {
        Assert.Equal("\"ORDER\" NUMBER(10,0) 'it''s \\\\'", Print("{{ cell.name | sf_id }} {{ cell.type }} {{ cell.comment | sf_string }}"));
    }

    [Theory]
    [InlineData("a\n{{ cell.name }}", 2, 4)]
    [InlineData("{{ cell.name + \"x\" }}", 1, 4)]
    [InlineData("{{ for c in [cell.name] }}{{ c }}{{ end }}", 1, 30)]
    public void A_raw_value_printed_without_a_host_function_is_an_error_at_its_place(string template, int line, int column)
    {
        var finding = Fail(template);
        Assert.Equal("raw-value-printed", finding.Descriptor.Slug);
        var place = finding.Place!.Value.StartPosition;
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Theory]
    [InlineData("{{ cell.nmae | sf_id }}")]
    [InlineData("{{ cel.name | sf_id }}")]
    [InlineData("{{ cell }}")]
    [InlineData("{{ cell.name | sf_idd }}")]
    [InlineData("{{ cell.type | sf_id }}")]
    [InlineData("{{ include \"snowflake/none.sbn\" }}")]
    [InlineData("{{ date.now }}")]
    public void What_the_model_does_not_have_is_an_error(string template)
    {
        Assert.Equal("template-failed", Fail(template).Descriptor.Slug);
    }

    [Fact]
    public void A_template_that_does_not_parse_is_found_when_it_is_loaded()
    {
        var (_, findings) = TemplateSet.Load([Override("a\n{{ for c in cells }}\n")]);
        var finding = Assert.Single(findings);
        Assert.Equal("template-syntax", finding.Descriptor.Slug);
    }

    [Fact]
    public void An_override_of_no_built_in_template_is_a_warning()
    {
        var (_, findings) = TemplateSet.Load([new TemplateSource("snowflake/mrege.sql.sbn", SourceFile.FromText("mrege.sql.sbn", ""), true)]);
        Assert.Equal("unknown-template", Assert.Single(findings).Descriptor.Slug);
    }

    [Fact]
    public void After_an_error_the_renderer_is_still_usable()
    {
        var renderer = new TemplateRenderer(TemplateSet.Load([Override("{{ if cell }}{{ cell.type }}{{ end }}")]).Templates);
        Assert.Null(renderer.Render(Name, new Dictionary<string, object> { ["other"] = 1 }).Text);
        Assert.Equal("NUMBER(10,0)", renderer.Render(Name, Model).Text);
    }

    [Fact]
    public void Positions_count_bytes_of_the_template_not_characters()
    {
        var place = Fail("列{{ cell.name }}").Place!.Value;
        Assert.Equal(6, place.Start);
    }

    private static Dictionary<string, object> Model => new()
    {
        ["cell"] = new Cell(new Raw("order"), new Raw("it's \\"), new Rendered("NUMBER(10,0)"), IsKey: true),
    };

    private static TemplateSource Override(string text) => new(Name, SourceFile.FromText("t.sbn", text), true);

    private static string Print(string template)
    {
        var (text, findings) = new TemplateRenderer(TemplateSet.Load([Override(template)]).Templates).Render(Name, Model);
        Assert.Empty(findings);
        return text!;
    }

    private static Diagnostic Fail(string template)
    {
        var (templates, findings) = TemplateSet.Load([Override(template)]);
        Assert.Empty(findings);
        var (text, errors) = new TemplateRenderer(templates).Render(Name, Model);
        Assert.Null(text);
        return Assert.Single(errors);
    }
}
