using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>Translates expressions. A form that the generated files do not use is an error, never a guess.</summary>
internal sealed class ExpressionTranslator(SqlCursor cursor, Scope scope, QueryTranslator queries)
{
    public Translated Condition()
    {
        var condition = Expression();
        return condition.Type == SqlType.Boolean ? condition : throw cursor.Error("a condition must be BOOLEAN");
    }

    public Translated Expression() => Connect("OR", And);

    private Translated And() => Connect("AND", Not);

    private Translated Connect(string word, Func<Translated> operand)
    {
        var left = operand();
        while (cursor.TryTake(word))
        {
            var right = operand();
            left = left.Type == SqlType.Boolean && right.Type == SqlType.Boolean
                ? new Translated($"{left.Text} {word} {right.Text}", SqlType.Boolean)
                : throw cursor.Error($"{word} needs BOOLEAN on both sides");
        }
        return left;
    }

    private Translated Not()
    {
        return cursor.TryTake("NOT") ? new Translated("NOT " + Not().Text, SqlType.Boolean) : Predicate();
    }

    private Translated Predicate()
    {
        var left = Sum();
        if (cursor.TryTake("IS"))
        {
            var not = cursor.TryTake("NOT") ? "NOT " : "";
            cursor.Expect("NULL");
            return new Translated($"{left.Text} IS {not}NULL", SqlType.Boolean);
        }
        if (cursor.Peek() is not { Kind: SqlTokenKind.Symbol, Value: "=" or "<>" or "<" or "<=" or ">" or ">=" })
            return left;
        var comparison = cursor.Take();
        return Casts.Compare(left, Sum()) is var (a, b)
            ? new Translated($"{a.Text} {comparison.Value} {b.Text}", SqlType.Boolean)
            : throw new SnowflakeException($"{comparison.Value} between types that are not comparable, line {comparison.Line}");
    }

    private Translated Sum()
    {
        var left = Unary();
        while (cursor.Peek() is { Kind: SqlTokenKind.Symbol, Value: "+" or "-" or "||" } operation)
        {
            cursor.Take();
            var right = Unary();
            var family = operation.Value == "||" ? TypeFamily.Text : TypeFamily.Number;
            if (left.Type.Family != family || right.Type.Family != family)
                throw cursor.Error($"{operation.Value} needs {family} on both sides");
            var type = family == TypeFamily.Text ? SqlType.Text : SqlType.Number(38, Math.Max(left.Type.Scale, right.Type.Scale));
            left = new Translated($"{left.Text} {operation.Value} {right.Text}", type);
        }
        return left;
    }

    private Translated Unary()
    {
        return cursor.TryTake("-") && Unary() is var value ? value with { Text = "-" + value.Text, Path = null } : Postfix();
    }

    private Translated Postfix()
    {
        var value = Primary();
        while (true)
        {
            if (cursor.TryTake(":"))
                value = Element(value);
            else if (cursor.TryTake("::"))
                value = Casts.Explicit(value, SqlType.Read(cursor)) is { } cast ? cast : throw cursor.Error($"a cast from {value.Type.Family} that is not emitted, before");
            else
                return value;
        }
    }

    // Unquoted elements keep their case, as written in the text.
    private Translated Element(Translated value)
    {
        if (!value.IsVariant)
            throw cursor.Error("a path needs a VARIANT");
        var token = cursor.Take();
        return token.Kind switch
        {
            SqlTokenKind.QuotedName => Translated.Element(value, token.Value),
            SqlTokenKind.Word => Translated.Element(value, token.Text),
            _ => throw cursor.Error("a path element expected"),
        };
    }

    private Translated Primary()
    {
        var token = cursor.Peek();
        return token.Kind switch
        {
            SqlTokenKind.Number => Number(cursor.Take()),
            SqlTokenKind.String => new Translated(Translated.Literal(cursor.Take().Value), SqlType.Text),
            SqlTokenKind.Symbol when cursor.TryTake("(") => Parenthesis(),
            SqlTokenKind.Word when cursor.TryTake("NULL") => new Translated("NULL", SqlType.Null),
            SqlTokenKind.Word when cursor.TryTake("TRUE") => new Translated("TRUE", SqlType.Boolean),
            SqlTokenKind.Word when cursor.TryTake("FALSE") => new Translated("FALSE", SqlType.Boolean),
            SqlTokenKind.Word when cursor.Peek(1).Is("(") => Call(),
            SqlTokenKind.Word or SqlTokenKind.QuotedName => Column(),
            _ => throw cursor.Error("an expression expected"),
        };
    }

    // DuckDB reads a long integer as HUGEINT, which does not add to a DECIMAL without loss.
    private static Translated Number(SqlToken token)
    {
        var digits = token.Text.Split('.') is [var whole, var fraction] ? (Whole: whole.Length, Scale: fraction.Length) : (Whole: token.Text.Length, Scale: 0);
        var text = digits.Whole + digits.Scale > 18 ? $"CAST('{token.Text}' AS DECIMAL(38,{Translated.Literal(digits.Scale)}))" : token.Text;
        return new Translated(text, SqlType.Number(38, digits.Scale));
    }

    private Translated Parenthesis()
    {
        if (!cursor.Is("SELECT"))
        {
            var inner = Expression();
            cursor.Expect(")");
            return new Translated($"({inner.Text})", inner.Type);
        }
        var query = queries.Query();
        cursor.Expect(")");
        return query.Columns is [var column] ? new Translated($"({query.Text})", column.Type) : throw cursor.Error("a scalar subquery has one column");
    }

    private Translated Call()
    {
        var name = cursor.Take();
        cursor.Expect("(");
        if (name.Is("EXISTS"))
            return Exists();
        // The part is a word and no column.
        var key = name.Is("DATE_PART") ? $"DATE_PART:{cursor.Name()}" : name.Value;
        if (name.Is("DATE_PART"))
            cursor.Expect(",");
        var arguments = Arguments(name.Is("COUNT"));
        if (!SqlFunctions.All.TryGetValue(key, out var function) || arguments.Length < function.Arity.Least || arguments.Length > function.Arity.Most)
            throw new SqlSyntaxException($"no such function with {arguments.Length} arguments is emitted", name);
        var call = function.Translate(arguments) ?? throw new SqlSyntaxException("a function with arguments of types that are not emitted", name);
        return name.Is("ROW_NUMBER") ? call with { Text = call.Text + Window() } : call;
    }

    private Translated Exists()
    {
        var query = queries.Query();
        cursor.Expect(")");
        return new Translated($"EXISTS ({query.Text})", SqlType.Boolean);
    }

    private ImmutableArray<Translated> Arguments(bool star)
    {
        var arguments = ImmutableArray.CreateBuilder<Translated>();
        if (star && cursor.TryTake("*"))
            arguments.Add(new Translated("*", SqlType.Null));
        else if (!cursor.Is(")"))
        {
            do
                arguments.Add(Expression());
            while (cursor.TryTake(","));
        }
        cursor.Expect(")");
        return arguments.ToImmutable();
    }

    private string Window()
    {
        cursor.Expect("OVER", "(", "PARTITION", "BY");
        var partition = string.Join(", ", List(() => Expression() is { Type.IsJson: false } key ? key.Text : throw cursor.Error("JSON is no partition key: cast it")));
        cursor.Expect("ORDER", "BY");
        var order = OrderItems();
        cursor.Expect(")");
        return $" OVER (PARTITION BY {partition} ORDER BY {order})";
    }

    /// <summary>The items of ORDER BY.</summary>
    public string OrderItems()
    {
        return string.Join(", ", List(() => Expression().Text + (cursor.TryTake("DESC") ? " DESC" : cursor.TryTake("ASC") ? " ASC" : "")));
    }

    private List<string> List(Func<string> item)
    {
        var items = new List<string>();
        do
            items.Add(item());
        while (cursor.TryTake(","));
        return items;
    }

    private Translated Column()
    {
        var token = cursor.Peek();
        var name = cursor.Name();
        if (!cursor.TryTake("."))
            return scope.Resolve(name) ?? throw new SnowflakeException($"invalid identifier {name}, line {token.Line}");
        var column = cursor.Name();
        return scope.Resolve(name, column) ?? throw new SnowflakeException($"invalid identifier {name}.{column}, line {token.Line}");
    }
}
