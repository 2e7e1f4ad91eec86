using System.Collections.Immutable;
using System.Globalization;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>
/// A row of ksqlDB's type table: the type that reads the field as it arrives, and the one a typed stream gives it. In
/// texts: <c>{v}</c> the column as it arrives, <c>{p}</c> precision, <c>{s}</c> scale, <c>{zeros}</c> and <c>{digits}</c>
/// the fraction of a time, <c>{zone}</c> TiCDC's time zone.
/// </summary>
/// <param name="Id">Stable name of the row.</param>
/// <param name="Kind">TiDB type.</param>
/// <param name="Type">Type of the column in the stream on TiCDC's topic.</param>
internal sealed record KsqlDbTypeRule(string Id, TypeKind Kind, string Type) : TypeRule(Id, Kind, Type, "{v}")
{
    /// <summary>Type in a typed stream; null for the same.</summary>
    public string? TypedType { get; init; }

    /// <summary>Expression of the typed stream; null for the value as it arrives.</summary>
    public string? Typed { get; init; }

    /// <summary>Put behind the name where the typed column is something else than the source's.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>What is put behind the name of the typed copy of a key column, which itself stays as it arrives; null for no copy.</summary>
    public string? KeyCopySuffix { get; init; }

    /// <summary>What the typed column cannot keep.</summary>
    public Loss TypedLoss { get; init; }

    /// <summary>Findings reported for every column of a typed stream.</summary>
    public ImmutableArray<DiagnosticDescriptor> TypedFindings { get; init; } = [];

    /// <summary>True when the expression depends on what only DDL says: length, scale, fractional seconds.</summary>
    public bool TypedNeedsDdl { get; init; }

    /// <summary>Fills the placeholders of one of the row's texts but <c>{v}</c>.</summary>
    public static string Fill(string text, ColumnType type, string timeZone)
    {
        var digits = type.FractionalSeconds;
        return text
            .Replace("{p}", (type.Length ?? 10).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{s}", (type.Scale ?? 0).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{zeros}", digits == 0 ? "" : "." + new string('0', digits), StringComparison.Ordinal)
            .Replace("{digits}", digits == 0 ? "" : "." + new string('S', digits), StringComparison.Ordinal)
            .Replace("{zone}", KsqlText.String(timeZone is "+00:00" or "-00:00" ? "UTC" : timeZone).Text, StringComparison.Ordinal);
    }
}
