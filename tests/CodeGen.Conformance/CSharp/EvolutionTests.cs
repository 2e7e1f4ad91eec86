using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>What is said about older messages is what the real readers do with them.</summary>
public sealed class EvolutionTests
{
    private static readonly Changefeed Changefeed = GeneratedCode.Changefeed() with { TidbExtension = false };

    private static readonly CSharpOptions Options = new() { Namespace = "Acme.{schema}", Codec = true };

    // An older and a newer table, a message of the older one behind the key, and what Apache.Avro and the codec make of it.
    [Theory]
    [InlineData("", "c int", "", "", "")]
    [InlineData("", "c int DEFAULT 5", "", "5", "5")]
    [InlineData("", "c int NOT NULL", "", "0", "0")]
    [InlineData("", "c decimal(5,2) NOT NULL DEFAULT 1.5", "", "1.50", "1.50")]
    [InlineData("", "c varbinary(4) NOT NULL DEFAULT 'ab'", "", "6162", "6162")]
    [InlineData("", "c double DEFAULT 0.1", "", "0.10000000149011612 csharp-default-rounded", "0.1")]
    [InlineData("", "c double DEFAULT 5", "", "5", "5")]
    [InlineData("c int", "d int", "02 0E", "", "")]
    [InlineData("c int", "c bigint", "02 0E", "7", "7")]
    [InlineData("c bigint", "c int", "02 0E", "csharp-form-changed", "csharp-form-changed")]
    [InlineData("c int NOT NULL", "c int", "0E", "7", "7")]
    [InlineData("c int", "c int NOT NULL", "02 0E", "7 csharp-null-in-older-messages", "7 csharp-null-in-older-messages")]
    [InlineData("c int", "c int NOT NULL", "00", "csharp-null-in-older-messages", "csharp-null-in-older-messages")]
    [InlineData("c decimal(5,2)", "c decimal(5,2) NOT NULL", "02 02 69", "csharp-null-in-older-messages", "1.05 csharp-null-in-older-messages")]
    [InlineData("c int DEFAULT 3", "c int", "00 0E", "7", "7")]
    [InlineData("c int", "c int DEFAULT 3", "02 0E", "7", "7")]
    [InlineData("c decimal(5,2) NOT NULL", "c decimal(7,4) NOT NULL", "02 69", "0.0105 csharp-scale-changed", "1.05 csharp-scale-changed-beside-codec")]
    [InlineData("c decimal(42,4) NOT NULL", "c decimal(40,2) NOT NULL", "02 69", "1.05 csharp-scale-changed", "csharp-digits-lost")]
    [InlineData("c varchar(9)", "c varbinary(9)", "02 02 61", "csharp-form-changed", "61")]
    [InlineData("c varchar(9)", "c int", "02 02 61", "csharp-form-changed", "csharp-form-changed")]
    [InlineData("c float", "c double", "02 0000C03F", "1.5", "1.5")]
    [InlineData("c double", "c float", "02 000000000000F83F", "csharp-form-changed", "1.5")]
    public void What_is_said_is_what_happens(string older, string newer, string body, string apache, string codec)
    {
        var bytes = Convert.FromHexString("02" + body.Replace(" ", "", StringComparison.Ordinal));
        var registered = Table(older).Tables[0].ValueSchema;
        var table = Table(newer).Tables[0] with { Registered = registered };
        var loaded = new LoadedCode(GeneratedCode.Of([table], Options, accepts: true), codec: true);
        var writer = RandomRows.Parse(registered);

        Assert.Equal(apache, Say(() => ApacheAvro.Read(bytes, writer, loaded.NewRecord("Acme.Shop.T")), Findings(Options with { Codec = false })));
        Assert.Equal(apache, Say(() => ApacheAvro.ReadInterpreted(bytes, writer, loaded.NewRecord("Acme.Shop.T")), Findings(Options with { Codec = false })));
        Assert.Equal(codec, Say(() => loaded.Codec("Acme.Shop.T").Read(bytes, AvroSchemaText.Write(registered)), Findings(Options)));

        ImmutableArray<Diagnostic> Findings(CSharpOptions options) => GeneratedCode.Of([table], options, accepts: true).Model.Findings;
    }

    [Fact]
    public void Without_reader_defaults_an_added_column_makes_older_messages_unreadable()
    {
        var options = Options with { Codec = false, ReaderDefaults = false };
        var table = Table("c int NOT NULL").Tables[0] with { Registered = Table("").Tables[0].ValueSchema };
        var code = GeneratedCode.Of([table], options);
        var loaded = new LoadedCode(code, codec: false);
        Assert.Equal("csharp-added-without-default", Say(() => ApacheAvro.Read([2], RandomRows.Parse(table.Registered!), loaded.NewRecord("Acme.Shop.T")), code.Model.Findings));
    }

    private static GeneratedCode Table(string columns)
    {
        return GeneratedCode.Of($"CREATE TABLE t (id int PRIMARY KEY{(columns.Length == 0 ? "" : ", " + columns)});", Options, Changefeed);
    }

    // The value, and the finding; no value where reading fails.
    private static string Say(Func<object> read, ImmutableArray<Diagnostic> findings)
    {
        object? row = null;
        var failure = Record.Exception(() => row = read());
        var column = row?.GetType().GetProperty("C") ?? row?.GetType().GetProperty("D");
        var value = failure is null ? Text(column!.GetValue(row)) : "";
        return string.Join(' ', new[] { value }.Concat(findings.Select(finding => finding.Descriptor.Slug)).Where(text => text.Length > 0));
    }

    private static string Text(object? value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        global::Avro.AvroDecimal number => FormattableString.Invariant($"{(decimal)number}"),
        _ => FormattableString.Invariant($"{value}"),
    };
}
