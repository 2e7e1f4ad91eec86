namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>Reads the value of sql_mode.</summary>
internal static class SqlModeNames
{
    /// <summary>The modes that change parsing; the combinations of other products include ANSI_QUOTES.</summary>
    public static SqlModes Parse(string value)
    {
        var modes = SqlModes.None;
        foreach (var name in value.Split(','))
        {
            modes |= name.Trim().ToUpperInvariant() switch
            {
                "ANSI_QUOTES" or "DB2" or "MAXDB" or "MSSQL" or "ORACLE" or "POSTGRESQL" => SqlModes.AnsiQuotes,
                "ANSI" => SqlModes.AnsiQuotes | SqlModes.RealAsFloat,
                "NO_BACKSLASH_ESCAPES" => SqlModes.NoBackslashEscapes,
                "REAL_AS_FLOAT" => SqlModes.RealAsFloat,
                _ => SqlModes.None,
            };
        }

        return modes;
    }
}
