namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about registered schemas and how they differ from the DDL (4xxx).</summary>
public static class AvroDiagnostics
{
    /// <summary>Not a record.</summary>
    public static readonly DiagnosticDescriptor NotARecordSchema = new(
        4001, "not-a-record-schema", Severity.Error,
        "the file holds no record schema",
        "save what the registry answers under /subjects/<subject>/versions/latest, or its member `schema`",
        "TiCDC registers one record per key and one per value. Another kind of schema belongs to another producer.");

    /// <summary>Not valid Avro.</summary>
    public static readonly DiagnosticDescriptor InvalidSchema = new(
        4002, "invalid-schema", Severity.Error,
        "the schema is not valid: {0}",
        "fetch the schema from the registry again; a registry accepts no such text",
        "The schema cannot have been registered as it stands. It was edited or cut off; nothing is generated from it.");

    /// <summary>A logical type TiCDC never uses.</summary>
    public static readonly DiagnosticDescriptor UnknownLogicalType = new(
        4003, "unknown-logical-type", Severity.Error,
        "logical type `{0}` is not one that TiCDC registers",
        "check that the file is the schema of a TiCDC topic",
        """
        TiCDC uses one logical type, decimal; dates and times are text. A schema with `timestamp-millis`, for instance, was
        registered by another tool, and values would be read in a wrong form.
        """);

    /// <summary>A field twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateField = new(
        4004, "duplicate-field", Severity.Error,
        "field `{0}` is there twice",
        "two columns whose names differ only in characters that Avro does not allow get one field name: rename one upstream",
        """
        TiCDC replaces every character outside A-Z, a-z, 0-9 and _ by _. Columns `a-b` and `a_b` both become `a_b`; no
        registry accepts such a record, and the changefeed stops.
        """);

    /// <summary>A file whose subject belongs to no table.</summary>
    public static readonly DiagnosticDescriptor ForeignSubject = new(
        4005, "foreign-subject", Severity.Warning,
        "subject `{0}` belongs to no selected table",
        "remove the file, or select its table in `source.tables`; the file's name must be <subject>.avsc",
        "The file is not used. Usually a table was renamed or dropped, or the topic expression differs from the one in use.");

    /// <summary>Another table's schema.</summary>
    public static readonly DiagnosticDescriptor SchemaOfAnotherTable = new(
        4101, "schema-of-another-table", Severity.Error,
        "the schema is for record `{0}`, table `{1}` would register `{2}`",
        "check the topic expression and the namespace: two tables, or another tool, write to this topic",
        """
        The record's name is made of namespace, database and table. A different one under this subject means that another
        table or another producer writes to the topic. Replicas of both would be mixed.
        """);

    /// <summary>A column the registered schema lacks.</summary>
    public static readonly DiagnosticDescriptor FieldMissing = new(
        4102, "field-missing", Severity.Warning,
        "column `{0}` is not in the registered schema",
        "if the column is new this is normal until the next row is written; else pull the schemas again",
        """
        TiCDC registers a schema with the first row after a change. Until then the registered schema is older than the
        DDL, and rows that arrive have no such field: the replica's column stays NULL for them.
        """);

    /// <summary>A field the table lacks.</summary>
    public static readonly DiagnosticDescriptor FieldUnknown = new(
        4103, "field-unknown", Severity.Warning,
        "field `{0}` is in the registered schema, but `{1}` has no such column",
        "if the column was dropped this is normal until the next row is written; else the DDL is older than the topic: take it from the source again",
        """
        The DDL may be stale. Values of a column that the DDL does not know arrive and are dropped by the apply, so the
        replica silently lacks them.
        """);

    /// <summary>Another family of types.</summary>
    public static readonly DiagnosticDescriptor TypeConflict = new(
        4104, "type-conflict", Severity.Error,
        "column `{0}` is {1}, but the registered schema has {2}",
        "take the DDL from the source again, or pull the schema again: one of them is stale",
        """
        The two sides cannot describe the same column. Reading the values as the DDL says would fail or, worse, yield
        other values: a decimal read from a number without its scale is off by a power of ten.
        """);

    /// <summary>A setting contradicted by what is registered.</summary>
    public static readonly DiagnosticDescriptor SettingContradicted = new(
        4105, "setting-contradicted", Severity.Error,
        "`ticdc.{0}` is `{1}`, but the registered schema was written with `{2}`",
        "remove the setting to follow the registered schemas, or change the changefeed and its topics first",
        """
        The changefeed that registered this schema runs with another setting than the configuration says. Expressions
        generated for the configured one would misread what arrives.
        """);

    /// <summary>Precision or scale differ.</summary>
    public static readonly DiagnosticDescriptor PrecisionDiffers = new(
        4107, "precision-differs", Severity.Warning,
        "column `{0}` is {1}, but the registered schema has decimal({2},{3})",
        "if the column was altered this is normal until the next row is written; else pull the schemas again",
        """
        Rows written before an ALTER carry the old scale. A reader that uses the writer's schema, as the connector does,
        reads both right.
        """);

    /// <summary>Null on one side only.</summary>
    public static readonly DiagnosticDescriptor NullabilityDiffers = new(
        4108, "nullability-differs", Severity.Info,
        "column `{0}` is {1} in the DDL and {2} in the registered schema",
        "nothing to do if the column was altered: the next row registers a new schema",
        "The replica enforces NOT NULL on key columns only, so that rows of both shapes can be applied.");
}
