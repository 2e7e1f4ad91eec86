using System.Text;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Pull;

/// <summary>
/// The one text of a table: what SHOW CREATE TABLE prints, with the database in front of the name and without what changes
/// though the schema does not (<see cref="ShownOptions"/>).
/// </summary>
public static class CanonicalDdl
{
    private const string Start = "CREATE TABLE ";

    /// <summary>True for a table whose rows are kept and replicated; temporary tables, views and sequences begin otherwise.</summary>
    public static bool IsTable(string shown) => shown.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>The text, ending with <c>;</c> and a newline.</summary>
    /// <param name="database">The table's database, which the server does not print.</param>
    /// <param name="shown">What the server printed.</param>
    /// <param name="isTidb">True when TiDB printed it: it leaves backslashes in ENUM and SET members as they are.</param>
    public static string Of(string database, string shown, bool isTidb)
    {
        var text = new StringBuilder(Start).Append(TidbText.Identifier(database)).Append('.');
        var end = AppendColumns(text, shown, isTidb);
        foreach (var option in ShownOptions.Of(shown[end..]))
            text.Append(option.StartsWith(ShownOptions.Partition, StringComparison.Ordinal) ? '\n' : ' ').Append(option);
        return text.Append(";\n").ToString();
    }

    // Name and list of columns; the result is the end of the list.
    private static int AppendColumns(StringBuilder text, string shown, bool isTidb)
    {
        var depth = 0;
        for (int i = Start.Length, next; i < shown.Length; i = next)
        {
            next = ShownText.EndOf(shown, i);
            if (isTidb && depth > 1 && shown[i] == '\'')
                AppendMember(text, shown.AsSpan(i, next - i));
            else
                text.Append(shown, i, next - i);
            depth += shown[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (shown[i] == ')' && depth == 0)
                return next;
        }
        return shown.Length;
    }

    // TiDB escapes backslashes in defaults and comments (pingcap/tidb#32284, since 6.0), but not inside the parentheses of a type
    // or expression: there \0, \n and \r are its only escapes. Any other backslash has to be doubled to be read as one.
    private static void AppendMember(StringBuilder text, ReadOnlySpan<char> literal)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            text.Append(literal[i]);
            if (literal[i] == '\\' && i + 1 < literal.Length && literal[i + 1] is not ('0' or 'n' or 'r'))
                text.Append('\\');
        }
    }
}
