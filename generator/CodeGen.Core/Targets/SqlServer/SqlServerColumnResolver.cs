using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>Decides type, collation, default and computed column of each column of one table.</summary>
internal sealed class SqlServerColumnResolver(
    ReplicatedTable table, SqlServerOptions options, TargetOverrides<SqlServerOverrideOptions> overrides, ImmutableArray<Diagnostic>.Builder findings)
{
    /// <summary>The column of a replicated column.</summary>
    public SqlServerColumn Resolve(ReplicatedColumn source)
    {
        var decided = DatesOf(source.Column);
        var known = Widest(source);
        var rule = RuleOf(known, decided);
        var natural = KeyForm(rule.TypeOf(known), source.InKey);
        var column = Overridden(known, rule, natural) ?? new SqlServerColumn(source, natural, rule, rule.Loss, rule.Id)
        {
            Mark = rule.Mark ?? rule.Finding,
            Companion = Filled(rule.Companion, known),
            DatesNotDecided = decided is null && rule.Mark == SqlServerTypeDiagnostics.DatesNotDecided,
        };
        var (expression, lost) = SqlServerDefaults.Of(source.Column, column.SqlType);
        column = column with
        {
            Source = source,
            Default = expression,
            Collation = CollationOf(column),
            HasJsonCheck = options.JsonCheck && source.Type.Kind == TypeKind.Json && column.SqlType.IsText,
        };
        Report(column, lost);
        return column;
    }

    /// <summary>The type a column gets by its rule alone.</summary>
    public SqlServerType NaturalTypeOf(ReplicatedColumn source)
    {
        var known = Widest(source);
        return RuleOf(known, DatesOf(source.Column)).TypeOf(known);
    }

    private static SqlServerTypeRule RuleOf(ReplicatedColumn source, DatePolicy? dates)
    {
        return (dates == DatePolicy.Lenient ? SqlServerTypes.Lenient : SqlServerTypes.Strict).Match(source.Type, source.Wire);
    }

    private DatePolicy? DatesOf(Column column)
    {
        return column.Type.Kind is not (TypeKind.Date or TypeKind.DateTime or TypeKind.Timestamp) ? null
            : overrides.For<DatePolicy?>(table.Table, column, entry => entry.Dates) ?? overrides.For<DatePolicy?>(table.Table, entry => entry.Dates) ?? options.Dates;
    }

    // Registered schemas tell neither fractional seconds nor the digits of a decimal text.
    private ReplicatedColumn Widest(ReplicatedColumn source)
    {
        if (table.Origin != Origin.Avro)
            return source;
        var type = source.Type.Kind switch
        {
            TypeKind.DateTime or TypeKind.Timestamp or TypeKind.Time => source.Type with { Scale = source.Type.Scale ?? 6 },
            TypeKind.Decimal => source.Type with { Length = source.Type.Length ?? 65, Scale = source.Type.Scale ?? 30 },
            _ => source.Type,
        };
        return source with { Column = source.Column with { Type = type } };
    }

    // The sink binds strings as nvarchar; a varchar key would be converted row by row. No (max) type can be a key.
    private static SqlServerType KeyForm(SqlServerType type, bool inKey)
    {
        return type switch
        {
            _ when !inKey => type,
            { IsText: true, IsMax: true } => new SqlServerType("nvarchar", SqlServerType.MaxLengths["nvarchar"]),
            { IsText: true } => type with { Name = "nvarchar" },
            { Name: "varbinary", IsMax: true } => new SqlServerType("varbinary", SqlServerType.MaxLengths["varbinary"]),
            _ => type,
        };
    }

    private SqlServerColumn? Overridden(ReplicatedColumn source, SqlServerTypeRule rule, SqlServerType natural)
    {
        if (overrides.Entries.LastOrDefault(entry => entry.Options.Type is not null && entry.Pattern.MatchesColumn(table.Table, source.Column)) is not { } entry)
            return null;
        var subject = new SqlServerSource(source.Type, source.Wire, natural);
        var wanted = SqlServerType.Parse(entry.Options.Type!);
        if (wanted is null || SqlServerAlternatives.Find(subject, wanted, source.InKey) is not { } row)
        {
            findings.Add(SqlServerDiagnostics.TypeNotConvertible.At(
                    entry.Place, source.Name, source.Type, Words(source), entry.Options.Type, natural, SqlServerAlternatives.Proposals(subject, source.InKey))
                .WithRelated(source.Column.TypeSpan, "the column"));
            return null;
        }
        if (row.Since > options.Version)
            findings.Add(SqlServerDiagnostics.VersionTooOld.At(entry.Place, $"`{wanted.Name}` for column `{source.Name}`", row.Since, options.Version));
        return row.KeepsRule && rule.Companion is not null
            ? new SqlServerColumn(source, wanted, rule, rule.Loss, row.Id) { IsOverridden = true, Mark = rule.Finding, Companion = Filled(rule.Companion, source) }
            : new SqlServerColumn(source, wanted, rule, row.Loss, row.Id) { IsOverridden = true, Mark = row.Finding };
    }

    private static string Words(ReplicatedColumn source)
    {
        var wire = Options.OptionNames.Kebab(source.Wire).Replace('-', ' ');
        return source.InKey ? wire + ", in the key" : wire;
    }

    private static SqlServerCompanion? Filled(SqlServerCompanion? companion, ReplicatedColumn source)
    {
        return companion is null ? null : companion with { Expression = SqlServerTypeRule.Fill(companion.Expression, source) };
    }

    // Strings of a key compare by code point, as the source's bytes do; a collation that ignores case would merge rows.
    private string? CollationOf(SqlServerColumn column)
    {
        return column switch
        {
            { SqlType.IsUnicode: false } => null,
            { IsKey: true } => SqlServerNames.BinaryCollation,
            _ => options.StringCollation switch { "database" => null, "bin2" => SqlServerNames.BinaryCollation, var name => name },
        };
    }

    private void Report(SqlServerColumn column, string? lostDefault)
    {
        var source = column.Source;
        if (column.Mark is { } mark && mark != SqlServerTypeDiagnostics.DatesNotDecided)
            findings.Add(mark.At(source.Column.TypeSpan, source.Name, source.Type, column.SqlType, source.Field));
        if (!column.SqlType.IsText && SqlServerDefaults.ZeroDateOf(source.Column) is { } zero)
            findings.Add(SqlServerTypeDiagnostics.ZeroDateDefault.At(source.Column.Span, source.Name, zero, column.SqlType));
        if (lostDefault is not null)
            findings.Add(SqlServerTypeDiagnostics.DefaultNotCarried.At(source.Column.Span, source.Name, lostDefault, column.SqlType));
        if (source.InKey && NoPadCollationOf(source.Column) is { } collation)
            findings.Add(SqlServerTypeDiagnostics.TrailingBlanks.At(source.Column.Span, source.Name, collation));
        if (source.InKey && source.Type.Kind is >= TypeKind.VarBinary and <= TypeKind.LongBlob)
            findings.Add(SqlServerTypeDiagnostics.TrailingZeros.At(source.Column.Span, source.Name, source.Type));
    }

    // What the column says; else, when it says no character set either, what the table says now.
    private string? NoPadCollationOf(Column column)
    {
        var collation = column.Type.Kind is < TypeKind.Char or > TypeKind.LongText ? null : column.Collation ?? (column.Charset is null ? table.Table.Collation : null);
        return collation is not null && collation.Contains("_0900_", StringComparison.OrdinalIgnoreCase) ? collation : null;
    }
}
