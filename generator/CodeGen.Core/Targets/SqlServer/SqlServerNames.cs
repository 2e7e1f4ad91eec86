using System.Security.Cryptography;
using System.Text;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>Names of the objects of a replica.</summary>
internal static class SqlServerNames
{
    /// <summary>Characters (UTF-16 units) of an identifier.</summary>
    public const int MaxLength = 128;

    /// <summary>Collation of strings that are compared by code point.</summary>
    public const string BinaryCollation = "Latin1_General_100_BIN2";

    /// <summary>The replica's name, from the patterns of the configuration.</summary>
    public static QualifiedName Replica(ReplicatedTable source, string schema, string table)
    {
        return new QualifiedName(Fill(schema, source), Fill(table, source));
    }

    /// <summary>Name of the primary key.</summary>
    public static string PrimaryKey(string table) => Cut("PK_" + table);

    /// <summary>Name of a DEFAULT constraint.</summary>
    public static string Default(string table, string column) => Cut($"DF_{table}_{column}");

    /// <summary>Name of a CHECK constraint.</summary>
    public static string Check(string table, string column) => Cut($"CK_{table}_{column}");

    /// <summary>Why a name cannot be used; null when it can.</summary>
    public static string? Objection(string name)
    {
        return name switch
        {
            "" => "it is empty",
            _ when name.EndsWith(' ') => "it ends with a blank, which SQL Server ignores",
            _ when name.Any(CommentText.IsUnsafe) => "it holds a line break or another invisible character",
            _ when name.Contains('"', StringComparison.Ordinal) => "it holds `\"`, which the sink does not escape",
            _ when name.Contains("${", StringComparison.Ordinal) => "it holds `${`, which Kafka Connect replaces",
            _ when name.Contains("$(", StringComparison.Ordinal) => "it holds `$(`, which sqlcmd replaces",
            _ => null,
        };
    }

    // One pass, so that a name that looks like a placeholder stays what it is.
    private static string Fill(string pattern, ReplicatedTable source)
    {
        var result = new StringBuilder();
        for (var rest = pattern.AsSpan(); rest.Length > 0;)
        {
            var (length, text) = rest switch
            {
                _ when rest.StartsWith("{schema}") => ("{schema}".Length, source.Schema),
                _ when rest.StartsWith("{table}") => ("{table}".Length, source.Name),
                _ when rest.StartsWith("{topic}") => ("{topic}".Length, source.Topic),
                _ => (1, rest[..1].ToString()),
            };
            result.Append(text);
            rest = rest[length..];
        }
        return result.ToString();
    }

    private static string Cut(string name)
    {
        if (name.Length <= MaxLength)
            return name;
        var hash = "_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        var length = MaxLength - hash.Length;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + hash;
    }
}
