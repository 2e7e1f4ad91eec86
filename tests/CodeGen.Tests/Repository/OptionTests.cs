using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>Options are described for the person who writes the configuration.</summary>
public sealed class OptionTests
{
    [Fact]
    public void Descriptions_end_with_a_full_stop()
    {
        var options = typeof(ProjectOptions).Assembly.GetTypes().SelectMany(type => OptionNames.Of(type)
            .Where(option => option.Property.DeclaringType == type)
            .Select(option => (Name: $"{type.Name}.{option.Property.Name}", option.Option.Description))).ToList();
        Assert.NotEmpty(options);
        Assert.Equal([], options.Where(option => !IsSentence(option.Description)));
    }

    [Fact]
    public void The_schema_of_the_sample_is_current()
    {
        Assert.Equal(System.Text.Encoding.UTF8.GetString(OptionSchema.OfProject().Span), RepositoryFiles.Read("generator/samples/tpcc/tidb-codegen.schema.json"));
    }

    private static bool IsSentence(string text) => text.EndsWith('.') && !text.Contains('\n', StringComparison.Ordinal);
}
