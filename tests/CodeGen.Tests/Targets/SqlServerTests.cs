using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Targets.SqlServer;
using Tidb.CodeGen.Tests.Ddl;
using Tidb.CodeGen.Tests.TiCdc;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.Targets;

public sealed class SqlServerTests
{
    [Fact]
    public void A_table_without_DDL_is_refused_unless_allowed()
    {
        var table = Replicated("create table t (id varchar(20) primary key, at datetime, d decimal(10,2))") with { Origin = Origin.Avro };
        Assert.Contains("avro-only-refused", Slugs(table, new SqlServerOptions()));
        Assert.DoesNotContain("avro-only-refused", Slugs(table, new SqlServerOptions { AllowAvroOnly = true }));
    }

    [Fact]
    public void What_a_registered_schema_does_not_tell_gets_the_widest_type()
    {
        var table = Replicated("create table t (id text, at datetime, tm time, d decimal, k varchar(3), primary key (id(10)))");
        var unknown = table with
        {
            Origin = Origin.Avro,
            Columns = [.. table.Columns.Select(column => column with
            {
                Wire = column.Name == "d" ? WireType.Text : column.Wire,
                Column = column.Column with { Type = new ColumnType(column.Type.Kind), EffectiveCharset = null },
            })],
        };
        unknown = unknown with { Key = [unknown.Columns[0]] };
        var resolved = Resolve(unknown, new SqlServerOptions { AllowAvroOnly = true });
        Assert.Equal(["nvarchar(4000)", "datetime2(6)", "varchar(17)", "nvarchar(67)", "nvarchar(max)"], resolved.Columns.Select(column => column.Type));
    }

    [Fact]
    public void The_key_has_the_order_of_the_source_and_names_are_those_of_the_fields()
    {
        var resolved = Resolve(Replicated("create table `x y` (`a-1` int, `2b` int, c int, primary key (`2b`, `a-1`))"), new SqlServerOptions());
        Assert.Equal(["_2b", "a_1"], resolved.Key.Select(column => column.Name));
        Assert.Equal(["a_1", "_2b", "c"], resolved.Columns.Select(column => column.Name));
        Assert.Equal("dbo.x y", resolved.Objects["replica"].ToString());
        Assert.Equal("dbo.PK_x y", resolved.Objects["primary-key"].ToString());
    }

    [Fact]
    public void Every_field_of_the_record_has_a_column_of_its_name()
    {
        var changefeed = Changefeeds.Of("8.5.7", Architecture.New) with
        {
            TidbExtension = true, IntegrityCheck = IntegrityCheck.Correctness,
            DecimalHandling = DecimalHandling.String, BigintUnsignedHandling = BigintUnsignedHandling.String,
        };
        var table = Replicated("create table t (id bigint unsigned primary key, `a b` int, v int as (id + 1) virtual, s int as (id + 1) stored)", changefeed);
        var resolved = Resolve(table, new SqlServerOptions());
        Assert.Equal(
            table.ValueSchema.Fields.Select(field => field.Name).Order(StringComparer.Ordinal),
            resolved.Columns.Select(column => column.Name).Concat(resolved.SinkColumns.Select(column => column.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_placeholder_in_a_source_name_stays_what_it_is()
    {
        var table = Replicated("create table `{schema}` (id int primary key)");
        Assert.Equal("d.{schema}_x", SqlServerNames.Replica(table, "{schema}", "{table}_x").ToString());
    }

    [Fact]
    public void Names_of_constraints_are_cut_and_stay_distinct()
    {
        var (first, second) = (SqlServerNames.PrimaryKey(new string('a', 127) + "1"), SqlServerNames.PrimaryKey(new string('a', 127) + "2"));
        Assert.Equal((128, 128), (first.Length, second.Length));
        Assert.NotEqual(first, second);
        Assert.Equal("PK_" + new string('a', 125), SqlServerNames.PrimaryKey(new string('a', 125)));
        Assert.DoesNotContain(SqlServerNames.Default("𠮷" + string.Concat(Enumerable.Repeat("𠮷", 63)), "c" + new string('x', 60))[..^9][^1..], char.IsHighSurrogate);
    }

    [Theory]
    [InlineData("order_line", "order1line", true)]
    [InlineData("order_line", "ORDER1LINE", true)]
    [InlineData("a_b_c", "a_bxc", true)]
    [InlineData("order_line", "order_lane", false)]
    [InlineData("order_line", "order11line", false)]
    [InlineData("a_b", "c_d", false)]
    public void Tables_the_driver_confuses_are_reported(string one, string other, bool confused)
    {
        ImmutableArray<SqlServerTable> tables = [.. new[] { one, other }.Select(name => Resolve(Replicated($"create table `{name}` (id int primary key)"), new SqlServerOptions()))];
        Assert.Equal(confused ? ["sqlserver-look-alike-tables"] : [], SqlServerNeighbours.Check(tables).Select(finding => finding.Descriptor.Slug));
    }

    private static SqlServerTable Resolve(ReplicatedTable table, SqlServerOptions options)
    {
        return new SqlServerResolver(options, TargetOverrides<SqlServerOverrideOptions>.None).Resolve(table);
    }

    private static IEnumerable<string> Slugs(ReplicatedTable table, SqlServerOptions options)
    {
        return Resolve(table, options).Findings.Select(finding => finding.Descriptor.Slug);
    }

    private static ReplicatedTable Replicated(string sql, Changefeed? changefeed = null)
    {
        var table = Assert.Single(Sql.Read(sql).Catalog.Tables);
        var replication = ReplicationBuilder.Build([new ChangefeedTables(changefeed ?? Changefeeds.Of("8.5.7"), [new SelectedTable(table, [])])], RegisteredSchemas.Read([]).Schemas);
        return Assert.Single(replication.Tables);
    }
}
