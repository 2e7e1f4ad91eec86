using System.Text.Json;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.KsqlDb;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.Targets;

public sealed class KsqlDbTests
{
    private const string Mixed = """
        create table one (id bigint unsigned not null, at datetime(6), span time, flags set('a'), primary key (id));
        create table several (b varchar(5) not null, a int unsigned not null, ok tinyint(1), d decimal(9,2), primary key (a, b));
        create table linked (a int not null, b int not null, primary key (a, b));
        create table `only` (`select` binary(4) not null, primary key (`select`));
        create table `order` (`group` decimal(5,1) not null, `rowtime` date, `rowkey` json, v vector(2), primary key (`group`));
        """;

    public static TheoryData<ColumnType, WireType> EveryTypeAndWireForm => [.. AllTypes.WithWireForms()];

    public static TheoryData<bool, bool, string> Combinations =>
    [
        .. from extension in new[] { false, true }
           from exact in new[] { false, true }
           from form in new[] { "none", "stream", "typed", "raw", "raw+stream" }
           select (extension, exact, form),
    ];

    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void Every_type_in_every_wire_form_is_decided_by_exactly_one_row(ColumnType type, WireType wire)
    {
        Assert.Single(KsqlDbTypes.Of(KsqlDbIntegers.Exact).Rows, row => row.Matches(type, wire));
        Assert.Single(KsqlDbTypes.Of(KsqlDbIntegers.Bigint).Rows, row => row.Matches(type, wire));
    }

    [Fact]
    public void Every_row_decides_something()
    {
        var matched = AllTypes.WithWireForms().Select(pair => KsqlDbTypes.Default.Match(pair.Item1, pair.Item2).Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], KsqlDbTypes.Default.Rows.Select(row => row.Id).Where(id => !matched.Contains(id)));
    }

    // A type that cannot read the field loses the record (reference 8.1).
    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void The_first_type_reads_what_is_on_the_wire(ColumnType type, WireType wire)
    {
        var declared = KsqlDbTypeRule.Fill(KsqlDbTypes.Default.Match(type, wire).Type, type, "+00:00");
        Assert.Equal(wire switch
        {
            WireType.Int => "INT",
            WireType.Long => "BIGINT",
            WireType.Float or WireType.Double => "DOUBLE",
            WireType.DecimalBytes => FormattableString.Invariant($"DECIMAL({type.Length}, {type.Scale})"),
            WireType.Text => "VARCHAR",
            _ => "BYTES",
        }, declared);
    }

    [Theory]
    [InlineData("i_id", "I_ID", "i_id")]
    [InlineData("I_Id", "I_ID", "I_Id")]
    [InlineData("rowtime", "rowtime", "rowtime")]
    [InlineData("WindowEnd", "WindowEnd", "WindowEnd")]
    [InlineData("rowkey", "ROWKEY", "rowkey")]
    public void A_column_is_stored_under_the_name_that_reads_its_field(string field, string folded, string exact)
    {
        Assert.Equal(folded, KsqlDbNames.Column(field, KsqlDbIdentifiers.Fold));
        Assert.Equal(exact, KsqlDbNames.Column(field, KsqlDbIdentifiers.Exact));
    }

    [Fact]
    public void Names_of_sources_are_cut_and_stay_distinct()
    {
        var first = KsqlDbNames.Source(new string('a', 128) + "1", "_keyed", KsqlDbIdentifiers.Fold);
        var second = KsqlDbNames.Source(new string('a', 128) + "2", "_keyed", KsqlDbIdentifiers.Fold);
        Assert.Equal(120, first.Length);
        Assert.NotEqual(first, second);
        Assert.EndsWith("_KEYED", first, StringComparison.Ordinal);
        Assert.Matches("^[A-Z0-9_]+$", KsqlDbNames.Source("1st.価格-x", "_cdc", KsqlDbIdentifiers.Fold));
    }

    [Theory]
    [InlineData(false, false, false, 0)]
    [InlineData(false, false, true, 1)]
    [InlineData(true, false, false, 2)]
    [InlineData(true, false, true, 2)]
    [InlineData(true, true, false, 1)]
    [InlineData(true, true, true, 2)]
    public void Persistent_queries_are_counted(bool tables, bool raw, bool typedStreams, int queries)
    {
        var options = new KsqlDbOptions { Tables = tables, TableForm = raw ? KsqlDbTableForm.Raw : KsqlDbTableForm.Typed, TypedStreams = typedStreams };
        var model = KsqlDbRun.Resolve(KsqlDbRun.Tables("create table t (id int primary key, v int)"), options);
        Assert.Equal(queries, Assert.IsType<KsqlDbTable>(Assert.Single(model.Tables)).PersistentQueries);
        var statements = KsqlDbRun.Statements(KsqlDbRun.Render(model)["ksqldb/d.t.ksql"]);
        Assert.Equal(queries, statements.Count(IsQuery));
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Whatever_is_asked_for_no_script_creates_a_topic_of_ticdc_or_loses_deletes(bool extension, bool exact, string form)
    {
        var tables = KsqlDbRun.Tables(Mixed, changefeed => changefeed with { TidbExtension = extension });
        var files = KsqlDbRun.Render(KsqlDbRun.Resolve(tables, OptionsFor(exact, form)));
        foreach (var (_, text) in files.Where(file => !file.Key.Contains("/ops/", StringComparison.Ordinal)))
        {
            var statements = KsqlDbRun.Statements(text);
            Assert.All(statements, statement => Assert.Matches("^(ASSERT SCHEMA|SET 'auto|CREATE SOURCE (STREAM|TABLE) IF NOT EXISTS|CREATE STREAM IF NOT EXISTS) ?", statement));
            Assert.All(statements.Where(statement => statement.StartsWith("CREATE SOURCE", StringComparison.Ordinal)), statement => Assert.DoesNotContain("PARTITIONS", statement, StringComparison.Ordinal));
            Assert.All(statements.Where(IsDerived), AssertKeepsDeletes);
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_typed_table_declares_what_its_stream_writes(bool extension, bool exact)
    {
        var tables = KsqlDbRun.Tables(Mixed, changefeed => changefeed with { TidbExtension = extension });
        var files = KsqlDbRun.Render(KsqlDbRun.Resolve(tables, OptionsFor(exact, "typed")));
        foreach (var table in tables)
        {
            var statements = KsqlDbRun.Statements(files[$"ksqldb/{table.FullName}.ksql"]);
            var selected = Lines(Assert.Single(statements, IsDerived), "SELECT\n", "\nFROM").Select(line => line.Split(" AS ")[^1]);
            var declared = Lines(Assert.Single(statements, statement => statement.StartsWith("CREATE SOURCE TABLE", StringComparison.Ordinal)), "(\n", "\n) WITH").Select(line => line.Split(' ')[0]);
            Assert.Equal(selected, declared);
        }
    }

    [Fact]
    public void Records_without_a_key_become_a_stream_without_key()
    {
        var table = KsqlDbRun.Keyless("create table payment_log (payer int not null, amount decimal(6,2), paid_at datetime, primary key (payer))");
        var files = KsqlDbRun.Render(KsqlDbRun.Resolve([table], new KsqlDbOptions { TypedStreams = true }));
        Assert.Equal("""
            ASSERT SCHEMA SUBJECT 'tidb_d_payment_log-value' TIMEOUT 30 SECONDS;

            CREATE SOURCE STREAM IF NOT EXISTS d_payment_log_cdc (
              payer INT,
              amount DECIMAL(6, 2),
              paid_at VARCHAR
            ) WITH (
              KAFKA_TOPIC = 'tidb_d_payment_log',
              KEY_FORMAT = 'NONE',
              VALUE_FORMAT = 'AVRO'
            );

            SET 'auto.offset.reset' = 'earliest';

            CREATE STREAM IF NOT EXISTS d_payment_log_keyed
            WITH (
              KAFKA_TOPIC = 'ksql_d_payment_log',
              KEY_FORMAT = 'NONE',
              VALUE_FORMAT = 'AVRO'
            ) AS
            SELECT
              payer,
              amount,
              PARSE_TIMESTAMP(NULLIF(paid_at, '0000-00-00 00:00:00'), 'yyyy-MM-dd HH:mm:ss') AS paid_at -- TCG6214 ksqldb-zero-dates
            FROM d_payment_log_cdc
            EMIT CHANGES;

            """, string.Join('\n', files["ksqldb/d.payment_log.ksql"].Split('\n').Skip(2)));
    }

    [Fact]
    public void Records_without_a_key_become_no_table()
    {
        var table = KsqlDbRun.Keyless("create table t (payer int not null, v int, primary key (payer))");
        Assert.Contains("ksqldb-table-needs-key", KsqlDbRun.Slugs(KsqlDbRun.Resolve([table], new KsqlDbOptions { Tables = true })));
        Assert.DoesNotContain("ksqldb-table-needs-key", KsqlDbRun.Slugs(KsqlDbRun.Resolve([table], new KsqlDbOptions { TypedStreams = true })));
    }

    [Fact]
    public void What_only_ddl_says_stays_text_in_tables_known_from_schemas()
    {
        var known = Assert.Single(KsqlDbRun.Tables(
            "create table t (id int primary key, at datetime, ts timestamp null, price decimal(9,2), day date, span time)",
            changefeed => changefeed with { DecimalHandling = DecimalHandling.String }));
        var model = KsqlDbRun.Resolve([known with { Origin = Origin.Avro }], new KsqlDbOptions { TypedStreams = true });
        Assert.Equal(["INT", "VARCHAR", "VARCHAR", "VARCHAR", "DATE", "DOUBLE"], model.Tables[0].Columns.Select(column => column.Type));
        Assert.Equal(3, KsqlDbRun.Slugs(model).Count(slug => slug == "ksqldb-typed-needs-ddl"));
    }

    [Fact]
    public void A_request_body_holds_the_statements_of_the_script()
    {
        var files = KsqlDbRun.Render(KsqlDbRun.Resolve(KsqlDbRun.Tables(Mixed), new KsqlDbOptions { Deployment = KsqlDbDeployment.Rest, Tables = true }));
        foreach (var (path, text) in files.Where(file => file.Key.StartsWith("ksqldb/rest/", StringComparison.Ordinal)))
        {
            using var body = JsonDocument.Parse(text);
            var script = files[path.Replace("ksqldb/rest/", "ksqldb/", StringComparison.Ordinal).Replace(".json", ".ksql", StringComparison.Ordinal)];
            var expected = KsqlDbRun.Statements(script).Where(statement => !statement.StartsWith("SET ", StringComparison.Ordinal));
            Assert.Equal(expected, KsqlDbRun.Statements(body.RootElement.GetProperty("ksql").GetString()!));
            Assert.Equal("earliest", body.RootElement.GetProperty("streamsProperties").GetProperty("ksql.streams.auto.offset.reset").GetString());
        }
    }

    [Fact]
    public void A_headless_file_holds_only_what_headless_servers_take()
    {
        var files = KsqlDbRun.Render(KsqlDbRun.Resolve(KsqlDbRun.Tables(Mixed), new KsqlDbOptions { Deployment = KsqlDbDeployment.Headless, Tables = true }));
        var (path, text) = Assert.Single(files);
        Assert.Equal("ksqldb/headless.ksql", path);
        Assert.All(KsqlDbRun.Statements(text), statement => Assert.Matches("^(SET|CREATE) ", statement));
    }

    [Fact]
    public void Tables_with_errors_can_still_be_tried_on_templates()
    {
        var tables = KsqlDbRun.Tables("""
            create table t (`ROWTIME` int not null, `a-b` int, `A_B` int, primary key (`ROWTIME`));
            create table u (`ROWTIME` int not null, b int not null, primary key (`ROWTIME`, b));
            """);
        var model = KsqlDbRun.Resolve([.. tables, KsqlDbRun.Keyless("create table k (id int primary key)")], new KsqlDbOptions { Tables = true });
        Assert.Contains("ksqldb-system-name-in-key", KsqlDbRun.Slugs(model));
        Assert.NotEmpty(KsqlDbRun.Render(model));
    }

    private static KsqlDbOptions OptionsFor(bool exact, string form) => new()
    {
        Identifiers = exact ? KsqlDbIdentifiers.Exact : KsqlDbIdentifiers.Fold,
        Tables = form is not ("none" or "stream"),
        TableForm = form.StartsWith("raw", StringComparison.Ordinal) ? KsqlDbTableForm.Raw : KsqlDbTableForm.Typed,
        TypedStreams = form.EndsWith("stream", StringComparison.Ordinal),
    };

    private static bool IsDerived(string statement) => statement.StartsWith("CREATE STREAM", StringComparison.Ordinal);

    private static bool IsQuery(string statement) => IsDerived(statement) || statement.StartsWith("CREATE SOURCE TABLE", StringComparison.Ordinal);

    // Reference 9: any WHERE, and any re-keying by a value column, drops tombstones.
    private static void AssertKeepsDeletes(string statement)
    {
        Assert.DoesNotContain("WHERE", statement, StringComparison.Ordinal);
        var keys = statement.Split('\n').Where(line => line.StartsWith("PARTITION BY ", StringComparison.Ordinal)).SelectMany(line => line["PARTITION BY ".Length..].Split(", "));
        Assert.All(keys, key => Assert.Matches("^ROWKEY(_[0-9]+)?->", key));
        Assert.EndsWith("EMIT CHANGES", statement, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string statement, string from, string to)
    {
        var start = statement.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return statement[start..statement.IndexOf(to, start, StringComparison.Ordinal)].Split('\n').Select(line => line.Trim().TrimEnd(','));
    }
}
