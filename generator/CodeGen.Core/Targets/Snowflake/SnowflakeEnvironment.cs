using System.Collections.Immutable;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>What the setup of one environment needs beside the tables.</summary>
/// <param name="Roles">The roles there; those that the options of the target leave out stand in no object SQL.</param>
/// <param name="ConnectorCreatesPipes">True when the connector ingests through pipes of its own (line 4.x).</param>
internal sealed record SnowflakeEnvironment(SnowflakeRoleOptions Roles, bool ConnectorCreatesPipes);

/// <summary>What the page with the grants of one environment sees: roles that no object SQL names.</summary>
internal sealed record SnowflakeGrantsView(SnowflakeRolesView Roles, ImmutableArray<SnowflakeStatusRow> Tables)
{
    /// <summary>The grants; null when object SQL names all roles.</summary>
    public static SnowflakeGrantsView? Of(IReadOnlyList<SnowflakeTable> tables, SnowflakeRoleOptions roles, SnowflakeRoleOptions inObjectSql)
    {
        return RolesOf(roles, inObjectSql) is { } own
            ? new SnowflakeGrantsView(SnowflakeRolesView.Of(own), [.. tables.Select(SnowflakeStatusRow.Of)])
            : null;
    }

    /// <summary>The roles that no object SQL grants to; null when there are none.</summary>
    public static SnowflakeRoleOptions? RolesOf(SnowflakeRoleOptions roles, SnowflakeRoleOptions inObjectSql)
    {
        var own = new SnowflakeRoleOptions
        {
            Connector = inObjectSql.Connector is null ? roles.Connector : null,
            Apply = inObjectSql.Apply is null ? roles.Apply : null,
            Reader = inObjectSql.Reader is null ? roles.Reader : null,
        };
        return own == new SnowflakeRoleOptions() ? null : own;
    }
}
