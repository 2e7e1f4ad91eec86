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

    /// <summary>A field of no form TiCDC uses.</summary>
    public static readonly DiagnosticDescriptor UnknownForm = new(
        4006, "unknown-form", Severity.Error,
        "field `{0}` is {1}, which no TiCDC release writes",
        "check that the file is the schema of a TiCDC topic; give the table's DDL if it is",
        """
        A table without DDL is put together from its registered schemas: `connect.parameters` names the family of every
        column's type. A combination that TiCDC does not write would be read in a form the values do not have.
        """);

    /// <summary>A key field that the value lacks.</summary>
    public static readonly DiagnosticDescriptor KeyNotInValue = new(
        4007, "key-not-in-value", Severity.Error,
        "key field `{0}` is not in the value schema of `{1}`",
        "pull both schemas again: they are of different times, or of different tables",
        """
        Every record carries all columns, those of the key included. A key field that the value lacks belongs to another
        version of the table: rows would be matched by a column that is not there.
        """);

    /// <summary>No key schema beside a value schema.</summary>
    public static readonly DiagnosticDescriptor NoKeySchema = new(
        4008, "no-key-schema", Severity.Warning,
        "`{0}` has no key schema (`{1}`): its records are taken to have no key",
        "add the key schema's file; it is registered with the first row, unless the table has no key",
        """
        Without its key a row cannot be updated or deleted by consumers: only the value type is generated, and a stream
        has no key column. TiCDC's new architecture sends tables without a primary key with null keys.
        """);

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

    /// <summary>One table registered under another setting than the others.</summary>
    public static readonly DiagnosticDescriptor SettingOfOneTable = new(
        4106, "setting-of-one-table", Severity.Error,
        "`{0}` was registered with `{1}` `{2}`, but the changefeed runs with `{3}`",
        "pull the schema again after the next row of the table; if it stays, another changefeed writes to this topic: stop it or give it other topics",
        """
        All tables of a changefeed are sent with one setting. A schema with another one is older than the last change of
        the setting, or comes from a second changefeed. Values of both forms in one topic are misread by whoever expects
        one of them: a DECIMAL sent as text does not decode as bytes.
        """);

    /// <summary>No schema for a table.</summary>
    public static readonly DiagnosticDescriptor NotRegistered = new(
        4109, "not-registered", Severity.Info,
        "no schema is registered for `{0}` (`{1}`): {2}",
        "nothing to do; the schema TiCDC will register is used. Pull again when rows were written",
        """
        TiCDC registers a schema with the first row it sends. Until then there is nothing to compare with, and the expected
        schema stands in. After a delete alone only the key is registered.
        """);

    /// <summary>Other key columns.</summary>
    public static readonly DiagnosticDescriptor KeyDiffers = new(
        4110, "key-differs", Severity.Error,
        "the key of `{0}` is ({1}), but the registered key has ({2})",
        "take the DDL from the source again, or pull the schemas again: the key was changed upstream",
        """
        Rows are matched by their key. Under the wrong one an update inserts a second row, or two rows of the source become
        one row of the replica. After a change of the primary key the replica has to be loaded again.
        """);

    /// <summary>FLOAT in the other width.</summary>
    public static readonly DiagnosticDescriptor FloatWidth = new(
        4111, "float-width", Severity.Info,
        "column `{0}` is registered as {1}, which TiCDC {2} does not write",
        "nothing to do; if rows were written since the upgrade, `ticdc.version` is not the release that runs",
        "Early releases sent FLOAT as Avro double (6.1.0-6.1.5, 6.2-6.4, 6.5.0-6.5.1, 6.6). Both widths are read alike.");

    /// <summary>Other ENUM or SET members.</summary>
    public static readonly DiagnosticDescriptor MembersDiffer = new(
        4112, "members-differ", Severity.Info,
        "column `{0}` is {1}, the registered schema allows {2}",
        "nothing to do if members were added: the next row registers them",
        "The list is a comment for consumers: values are sent as text whatever it says.");

    /// <summary>Another default.</summary>
    public static readonly DiagnosticDescriptor DefaultDiffers = new(
        4113, "default-differs", Severity.Info,
        "column `{0}` has the default {1} in the registered schema, expected was {2}: {3}",
        "nothing to do: every row carries all columns",
        """
        Defaults in Avro schemas are used only by readers whose schema has a field that a row lacks. TiDB's internal original
        default of an added column is not in SHOW CREATE TABLE, so tables with one DDL text can have different schemas.
        """);

    /// <summary>Values inside a wrapper.</summary>
    public static readonly DiagnosticDescriptor WrappedValue = new(
        4114, "wrapped-value", Severity.Error,
        "the value is wrapped under `{0}` (record `{1}`): a transform stands between TiCDC and this topic",
        "use the schema of TiCDC's own topic, or remove the transform (HoistField) from the connector",
        """
        TiCDC writes the columns as fields of the record, never under a common name. A HoistField transform wraps them, and
        a deleted row becomes a wrapper around null instead of a tombstone: deletes would no longer be recognised.
        """);

    /// <summary>Before-values.</summary>
    public static readonly DiagnosticDescriptor BeforeValues = new(
        4115, "before-values", Severity.Error,
        "records of `{0}` carry `_ticdc_before`: deletes arrive with a value",
        "turn avro-include-before-value off in the changefeed",
        """
        With before-values a delete is a record with the old row, not a tombstone. Everything that waits for tombstones -
        the apply, the SQL Server sink, ksqlDB tables, compacted topics - would keep the row.
        """);

    /// <summary>Not TiCDC's format.</summary>
    public static readonly DiagnosticDescriptor ForeignFormat = new(
        4116, "foreign-format", Severity.Error,
        "the schema registered for `{0}` was not written by TiCDC's Avro protocol: no field has `connect.parameters`",
        "check which producer writes to the topic; TiCDC before 6.1 and other tools use other formats",
        "Field names and forms of other producers (Debezium, TiCDC 4 and 5) differ. Nothing generated here would read them rightly.");

    /// <summary>Virtual columns are sent.</summary>
    public static readonly DiagnosticDescriptor NewArchitecture = new(
        4117, "sent-by-new-architecture", Severity.Error,
        "virtual column `{0}` of `{1}` is in the registered schema: TiCDC's new architecture sends it",
        "set `ticdc.architecture` to `new`",
        """
        Classic TiCDC leaves virtual columns out. The two architectures also differ in what they put into the key and in
        the form of BIT values, so the configured one must be the one that runs.
        """);

    /// <summary>An excluded column is still sent.</summary>
    public static readonly DiagnosticDescriptor ExcludedFieldSent = new(
        4118, "excluded-field-sent", Severity.Warning,
        "`{0}` of `{1}` is excluded, but the registered schema has it",
        "update the changefeed with the generated configuration; until then the column is sent and stored in topics and landing tables",
        "A column is usually excluded because it must not leave the database. The registered schema shows that it still does.");

    /// <summary>The next schema will not be accepted.</summary>
    public static readonly DiagnosticDescriptor NextSchemaRefused = new(
        4119, "next-schema-refused", Severity.Warning,
        "a registry with compatibility BACKWARD will refuse the next schema because of column `{0}`: {1}",
        "set the subject's compatibility to NONE until the table's next row is registered, then back",
        """
        TiCDC registers the new schema with the next row. It cannot read older records, because a field without a default is
        missing there, or is null where it must not be. The registry answers 409 (ErrAvroSchemaAPIError), and the changefeed
        stops for all its tables, not for this one alone.
        """);

    /// <summary>The value of a delete.</summary>
    public static readonly DiagnosticDescriptor DeletesHaveValue = new(
        4120, "deletes-have-value", Severity.Error,
        "the value schema of `{0}` is its key: deletes arrive with a value",
        "turn avro-enable-watermark off in the changefeed, and delete this version of the subject; the option is for tests",
        """
        With the option TiCDC's new architecture (26.3.4) writes a delete as a record of the key columns, not as a tombstone,
        and watermarks that are no Avro at all. The apply takes such a delete for a row whose other columns are NULL, and
        consumers fail at the first watermark.
        """);

    /// <summary>Virtual columns are not sent.</summary>
    public static readonly DiagnosticDescriptor ClassicArchitecture = new(
        4121, "sent-by-classic-architecture", Severity.Warning,
        "virtual column `{0}` is not in the registered schema, as if classic TiCDC had written it",
        "set `ticdc.architecture` to `classic` if that is what runs; if the column is new this is normal until the next row is written",
        """
        TiCDC's new architecture sends virtual columns, always null; the classic one leaves them out. The two also differ in
        what they put into the key, so the configured one must be the one that runs.
        """);
}
