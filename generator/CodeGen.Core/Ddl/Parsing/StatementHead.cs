using Tidb.CodeGen.Ddl.Lexing;

namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>Judges a statement by its first words.</summary>
internal static class StatementHead
{
    /// <summary>Words that are always enough to judge a statement.</summary>
    public const int Words = 40;

    /// <summary>True for statements that are held and read; all others are skipped without being held.</summary>
    public static bool IsRead(Keyword first)
    {
        return first is Keyword.CREATE or Keyword.ALTER or Keyword.DROP or Keyword.RENAME or Keyword.TRUNCATE or Keyword.USE
            or Keyword.SET or Keyword.ADMIN;
    }

    /// <summary>The kind of a statement that starts with <paramref name="tokens"/>.</summary>
    public static DdlStatementKind KindOf(ReadOnlySpan<Token> tokens)
    {
        var first = At(tokens, 0);
        var second = At(tokens, 1);
        return first switch
        {
            Keyword.CREATE => KindOfCreate(tokens),
            Keyword.ALTER => KindOfAlter(tokens),
            Keyword.DROP => KindOfDrop(tokens),
            Keyword.RENAME => DdlStatementKind.RenameTable,
            Keyword.SET when second == Keyword.DEFAULT && At(tokens, 2) == Keyword.ROLE => DdlStatementKind.SetDefaultRole,
            Keyword.SET when second == Keyword.ROLE => DdlStatementKind.SetRole,
            Keyword.SET when second == Keyword.PASSWORD => DdlStatementKind.SetPassword,
            Keyword.ADMIN when second == Keyword.REPAIR => DdlStatementKind.RepairTable,
            Keyword.GRANT => IsRoleGrant(tokens) ? DdlStatementKind.GrantRole : DdlStatementKind.Grant,
            Keyword.SPLIT => DdlStatementKind.SplitRegion,
            Keyword.START or Keyword.BEGIN => DdlStatementKind.Begin,
            Keyword.RELEASE => DdlStatementKind.ReleaseSavepoint,
            _ => KindOfSimple(first),
        };
    }

    private static DdlStatementKind KindOfSimple(Keyword first) => first switch
    {
        Keyword.INSERT or Keyword.REPLACE or Keyword.UPDATE or Keyword.DELETE or Keyword.LOAD or Keyword.IMPORT or Keyword.CALL
            or Keyword.BATCH => DdlStatementKind.Dml,
        Keyword.SELECT or Keyword.WITH or Keyword.VALUES or Keyword.TABLE => DdlStatementKind.Select,
        Keyword.SHOW => DdlStatementKind.Show,
        Keyword.SET => DdlStatementKind.Set,
        Keyword.USE => DdlStatementKind.Use,
        Keyword.TRUNCATE => DdlStatementKind.TruncateTable,
        Keyword.LOCK or Keyword.UNLOCK => DdlStatementKind.LockTables,
        Keyword.COMMIT => DdlStatementKind.Commit,
        Keyword.ROLLBACK => DdlStatementKind.Rollback,
        Keyword.SAVEPOINT => DdlStatementKind.Savepoint,
        Keyword.ANALYZE or Keyword.OPTIMIZE => DdlStatementKind.Analyze,
        Keyword.ADMIN => DdlStatementKind.Admin,
        Keyword.FLUSH => DdlStatementKind.Flush,
        Keyword.DO => DdlStatementKind.Do,
        Keyword.EXPLAIN or Keyword.DESC or Keyword.DESCRIBE or Keyword.TRACE => DdlStatementKind.Explain,
        Keyword.KILL => DdlStatementKind.Kill,
        Keyword.PREPARE => DdlStatementKind.Prepare,
        Keyword.EXECUTE => DdlStatementKind.Execute,
        Keyword.DEALLOCATE => DdlStatementKind.Deallocate,
        Keyword.REVOKE => DdlStatementKind.Revoke,
        Keyword.FLASHBACK => DdlStatementKind.Flashback,
        Keyword.RECOVER => DdlStatementKind.Flashback,
        _ => DdlStatementKind.Other,
    };

    /// <summary>True for words that start a statement of TiDB or MySQL that nobody needs to hear about.</summary>
    public static bool IsKnownOther(Keyword first)
    {
        return first is Keyword.BACKUP or Keyword.RESTORE or Keyword.CALIBRATE or Keyword.TRAFFIC or Keyword.PLAN or Keyword.QUERY
            or Keyword.CANCEL or Keyword.BINDING or Keyword.STOP or Keyword.RESET or Keyword.SHUTDOWN or Keyword.RESTART
            or Keyword.HELP or Keyword.HANDLER or Keyword.DISTRIBUTE or Keyword.CHECK or Keyword.CHECKSUM or Keyword.REPAIR
            or Keyword.DELIMITER or Keyword.SOURCE or Keyword.ALTER or Keyword.CREATE or Keyword.DROP or Keyword.CACHE;
    }

    /// <summary>True for CREATE, ALTER and DROP of objects that have nothing to do with tables.</summary>
    public static bool IsKnownObject(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens[..Math.Min(tokens.Length, 5)])
        {
            if (token.Keyword is Keyword.SERVER or Keyword.TABLESPACE or Keyword.LOGFILE or Keyword.BINDING or Keyword.STATISTICS
                or Keyword.MASKING or Keyword.INSTANCE or Keyword.RANGE or Keyword.STATS or Keyword.PREPARE or Keyword.SPATIAL)
                return true;
        }

        return false;
    }

    /// <summary>True for objects with a body that may hold semicolons.</summary>
    public static bool IsRoutine(DdlStatementKind kind)
    {
        return kind is DdlStatementKind.CreateProcedure or DdlStatementKind.CreateFunction or DdlStatementKind.CreateTrigger
            or DdlStatementKind.CreateEvent;
    }

    private static Keyword At(ReadOnlySpan<Token> tokens, int index)
    {
        return index < tokens.Length ? tokens[index].Keyword : Keyword.None;
    }

    private static bool IsRoleGrant(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is(Keyword.ON))
                return false;
            if (token.Is(Keyword.TO))
                return true;
        }

        return false;
    }

    // The object's word comes after modifiers: OR REPLACE, DEFINER = …, UNIQUE, GLOBAL TEMPORARY and so on.
    private static DdlStatementKind KindOfCreate(ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            switch (tokens[i].Keyword)
            {
                case Keyword.TABLE:
                    return DdlStatementKind.CreateTable;
                case Keyword.INDEX:
                    return DdlStatementKind.CreateIndex;
                case Keyword.VIEW:
                    return DdlStatementKind.CreateView;
                case Keyword.DATABASE or Keyword.SCHEMA:
                    return DdlStatementKind.CreateDatabase;
                case Keyword.SEQUENCE:
                    return DdlStatementKind.CreateSequence;
                case Keyword.PROCEDURE:
                    return DdlStatementKind.CreateProcedure;
                case Keyword.FUNCTION:
                    return DdlStatementKind.CreateFunction;
                case Keyword.TRIGGER:
                    return DdlStatementKind.CreateTrigger;
                case Keyword.EVENT:
                    return DdlStatementKind.CreateEvent;
                case Keyword.PLACEMENT:
                    return DdlStatementKind.CreatePlacementPolicy;
                case Keyword.RESOURCE:
                    return DdlStatementKind.CreateResourceGroup;
                case Keyword.USER or Keyword.ROLE:
                    return DdlStatementKind.CreateUser;
                case Keyword.SERVER or Keyword.TABLESPACE or Keyword.LOGFILE or Keyword.BINDING or Keyword.STATISTICS or Keyword.MASKING:
                    return DdlStatementKind.Other;
            }
        }

        return DdlStatementKind.Other;
    }

    private static DdlStatementKind KindOfAlter(ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            switch (tokens[i].Keyword)
            {
                case Keyword.TABLE:
                    return DdlStatementKind.AlterTable;
                case Keyword.DATABASE or Keyword.SCHEMA:
                    return DdlStatementKind.AlterDatabase;
                case Keyword.SEQUENCE:
                    return DdlStatementKind.AlterSequence;
                case Keyword.VIEW:
                    return DdlStatementKind.AlterView;
                case Keyword.PLACEMENT:
                    return DdlStatementKind.AlterPlacementPolicy;
                case Keyword.RESOURCE:
                    return DdlStatementKind.AlterResourceGroup;
                case Keyword.USER:
                    return DdlStatementKind.AlterUser;
                case Keyword.PROCEDURE:
                    return DdlStatementKind.AlterProcedure;
                case Keyword.FUNCTION:
                    return DdlStatementKind.AlterFunction;
                case Keyword.EVENT:
                    return DdlStatementKind.AlterEvent;
                case Keyword.RANGE or Keyword.INSTANCE or Keyword.SERVER or Keyword.TABLESPACE or Keyword.LOGFILE:
                    return DdlStatementKind.Other;
            }
        }

        return DdlStatementKind.Other;
    }

    private static DdlStatementKind KindOfDrop(ReadOnlySpan<Token> tokens)
    {
        var second = At(tokens, 1) is Keyword.GLOBAL or Keyword.TEMPORARY or Keyword.HYPO ? At(tokens, 2) : At(tokens, 1);
        if (second == Keyword.TEMPORARY)
            second = At(tokens, 3);
        return second switch
        {
            Keyword.TABLE or Keyword.TABLES => DdlStatementKind.DropTable,
            Keyword.INDEX => DdlStatementKind.DropIndex,
            Keyword.VIEW => DdlStatementKind.DropView,
            Keyword.DATABASE or Keyword.SCHEMA => DdlStatementKind.DropDatabase,
            Keyword.SEQUENCE => DdlStatementKind.DropSequence,
            Keyword.PLACEMENT => DdlStatementKind.DropPlacementPolicy,
            Keyword.RESOURCE => DdlStatementKind.DropResourceGroup,
            Keyword.PROCEDURE => DdlStatementKind.DropProcedure,
            Keyword.FUNCTION => DdlStatementKind.DropFunction,
            Keyword.TRIGGER => DdlStatementKind.DropTrigger,
            Keyword.EVENT => DdlStatementKind.DropEvent,
            Keyword.USER or Keyword.ROLE => DdlStatementKind.DropUser,
            _ => DdlStatementKind.Other,
        };
    }
}
