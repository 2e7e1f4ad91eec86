using Tidb.CodeGen.Conformance.Snowflake.Functions;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private Call Call(SqlToken at)
    {
        if (!FunctionList.ByName.TryGetValue(at.Value, out var function))
            throw Error("no function we emit");
        Next();
        Expect("(");
        var call = Arguments(at, function);
        Expect(")");
        if (Is("OVER") && function.Kind == FunctionKind.Scalar)
            throw Error($"{function.Name} has no OVER");
        return Take("OVER") ? call with { Over = OverWindow() } : call;
    }

    private Call Arguments(SqlToken at, Function function)
    {
        var call = new Call(at, function.Name, []);
        if (function.Name == "COUNT" && Take("*"))
            return call with { IsStar = true };
        if (function.Kind == FunctionKind.Aggregate && Take("DISTINCT"))
            call = call with { IsDistinct = true };
        if (Is(")"))
            return call;
        var first = function.Signatures[0].Parameters is [{ Kind: "date-part" }, ..];
        return call with { Arguments = [.. Separated(() => Argument(ref first))] };
    }

    // DATE_PART(EPOCH_MILLISECOND, …): a date part is a bare word or a text.
    private Expression Argument(ref bool datePart)
    {
        var isWord = datePart && Is(SqlTokenKind.Word) && Formats.DateParts.Contains(Current.Value);
        datePart = false;
        return isWord ? new Keyword(Current, Next().Value) : Expression();
    }

    private Window OverWindow()
    {
        Expect("(");
        var partition = Take("PARTITION", "BY") ? Separated(Expression) : [];
        var order = OrderBy();
        Expect(")");
        return new Window([.. partition], [.. order]);
    }

    private List<OrderItem> OrderBy()
    {
        return Take("ORDER", "BY") ? Separated(Ordered) : [];
    }

    private OrderItem Ordered()
    {
        var by = Expression();
        var item = new OrderItem(by, !Take("ASC") && Take("DESC"));
        if (Take("NULLS"))
            OneOf(["FIRST", "LAST"]);
        return item;
    }
}
