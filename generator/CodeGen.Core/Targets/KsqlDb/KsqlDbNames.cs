using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>Names as ksqlDB stores them.</summary>
internal static class KsqlDbNames
{
    // Query ids and the names of internal topics (249 characters at most) are made of a source's name.
    private const int MaxSourceLength = 120;

    private static readonly FrozenSet<string> SystemNames =
        FrozenSet.Create(StringComparer.Ordinal, "ROWTIME", "ROWPARTITION", "ROWOFFSET", "WINDOWSTART", "WINDOWEND");

    /// <summary>True for a stored name no column can have.</summary>
    public static bool IsSystem(string name) => SystemNames.Contains(name);

    /// <summary>True for a field that can only be declared in its own spelling, or not at all.</summary>
    public static bool FoldsToSystem(string field) => SystemNames.Contains(field.ToUpperInvariant());

    /// <summary>
    /// The column that reads an Avro field. ksqlDB looks for a column of exactly the field's name, then for one of the
    /// name in upper case; so the folded name reads the field in every spelling, and the exact one in its own.
    /// </summary>
    public static string Column(string field, KsqlDbIdentifiers identifiers)
    {
        return identifiers == KsqlDbIdentifiers.Exact || FoldsToSystem(field) ? field : field.ToUpperInvariant();
    }

    /// <summary>The column's name with a number behind it where another column has it; added to <paramref name="taken"/>.</summary>
    public static string Unique(string field, KsqlDbIdentifiers identifiers, ISet<string> taken)
    {
        var name = Column(field, identifiers);
        for (var i = 1; IsSystem(name) || !taken.Add(name); i++)
            name = Column(string.Create(CultureInfo.InvariantCulture, $"{field}_{i}"), identifiers);
        return name;
    }

    /// <summary>A stream or table; every character that would need quotes becomes <c>_</c>.</summary>
    public static string Source(string name, string suffix, KsqlDbIdentifiers identifiers)
    {
        var plain = TopicName.Sanitize(name);
        if (plain.Length + suffix.Length > MaxSourceLength)
            plain = plain[..(MaxSourceLength - suffix.Length - 9)] + "_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return identifiers == KsqlDbIdentifiers.Exact ? plain + suffix : (plain + suffix).ToUpperInvariant();
    }
}
