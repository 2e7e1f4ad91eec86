namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings that several targets share (60xx).</summary>
public static class TargetDiagnostics
{
    /// <summary>A replica cannot be declared from a schema alone.</summary>
    public static readonly DiagnosticDescriptor AvroOnlyRefused = new(
        6001, "avro-only-refused", Severity.Error,
        "`{0}` is known from its registered schema only, and the target `{1}` needs its DDL",
        "add the table's DDL (`SHOW CREATE TABLE`); or set `targets.{1}.allowAvroOnly` and accept widest types",
        """
        A registered schema tells neither lengths nor the order of the key, neither the digits of a DECIMAL sent as text
        nor fractional seconds. A replica declared from it has the widest type of each family: DECIMAL as text sorts `10`
        before `9`, two keys that differ in trailing blanks are two rows, and in SQL Server a key can be longer than an index
        takes (error 1946 when it is).
        """);

    /// <summary>A replica cannot be kept without a key.</summary>
    public static readonly DiagnosticDescriptor KeyNeeded = new(
        6002, "key-needed", Severity.Error,
        "records of `{0}` have no key: the target `{1}` cannot tell its rows apart",
        "add the key schema of the table, give it a primary key, or exclude it in `source.tables`",
        """
        An update of a row without a key looks like a second row, and a delete names no row at all. After one update of a
        single row the replica would hold two.
        """);
}
