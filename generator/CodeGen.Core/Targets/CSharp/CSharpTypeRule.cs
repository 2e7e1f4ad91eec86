using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>A row of C#'s type table.</summary>
/// <param name="Id">Stable name of the row.</param>
/// <param name="Kind">TiDB type.</param>
/// <param name="Storage">How the record keeps the value.</param>
internal sealed record CSharpTypeRule(string Id, TypeKind Kind, CSharpStorage Storage)
    : TypeRule(Id, Kind, Storage.Type, "{f}")
{
    /// <summary>How the property shows a value that is kept in another form; null when it is shown as it is kept.</summary>
    public CSharpView? View
    {
        get;
        init
        {
            field = value;
            (Type, Read) = value is null ? (Storage.Type, "{f}") : (value.Type, value.Read);
        }
    }

    /// <summary>A method that takes the value apart; null for none.</summary>
    public CSharpAccessor? Accessor { get; init; }

    /// <summary>True where the members of the type become constants.</summary>
    public bool HasMembers { get; init; }

    /// <summary>The value TiDB gives older rows in an added NOT NULL column, as JSON; null where the storage knows it.</summary>
    public Func<ColumnType, string>? Zero { get; init; }

    /// <summary>What a reader of the code should know, a sentence for its documentation; null for nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>
/// A property whose value is kept in the form that arrived. Placeholders as in <see cref="CSharpStorage"/>; <c>{d}</c> digits
/// of fractional seconds, -1 when not known; <c>{tz}</c> the changefeed's offset in minutes; <c>{w}</c> least bytes of a BIT.
/// </summary>
/// <param name="Type">Type of the property.</param>
/// <param name="Read">Its value from the field <c>{f}</c>.</param>
/// <param name="Write">The field's value from <c>value</c>.</param>
/// <param name="Beside">Behind the property's name: the name of the property with the form that arrived.</param>
internal sealed record CSharpView(string Type, string Read, string Write, string Beside);

/// <summary>A method of the record, called Get and the property's name.</summary>
/// <param name="Type">What it returns.</param>
/// <param name="Body">An expression.</param>
/// <param name="Summary">Its documentation; <c>{cref}</c> stands for the property.</param>
internal sealed record CSharpAccessor(string Type, string Body, string Summary);
