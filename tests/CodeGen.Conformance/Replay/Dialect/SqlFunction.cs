using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A function the generated files may call.</summary>
/// <param name="Name">Its name in Snowflake.</param>
/// <param name="Arity">Least and most arguments.</param>
/// <param name="Translate">Its translation; null when the arguments are of types that are not emitted.</param>
internal sealed record SqlFunction(string Name, (int Least, int Most) Arity, Func<ImmutableArray<Translated>, Translated?> Translate)
{
    public SqlFunction(string name, int arity, Func<ImmutableArray<Translated>, Translated?> translate)
        : this(name, (arity, arity), translate)
    {
    }

    /// <summary>A function whose arguments are of given families.</summary>
    public static SqlFunction Of(string name, TypeFamily[] arguments, SqlType result, Func<string[], string> text)
    {
        return new SqlFunction(name, arguments.Length, a => Fits(a, arguments) ? new Translated(text([.. a.Select(x => x.Text)]), result) : null);
    }

    private static bool Fits(ImmutableArray<Translated> values, TypeFamily[] families)
    {
        return values.Zip(families).All(pair => pair.First.Type.Family == pair.Second || pair.First.Type.Family == TypeFamily.Null);
    }
}
