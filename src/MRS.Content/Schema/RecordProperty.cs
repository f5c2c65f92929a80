namespace MRS.Content.Schema;

/// <summary>The property of a record that holds a value.</summary>
/// <param name="Name">Its name in code.</param>
/// <param name="Get">The value in a record; null if it has none.</param>
/// <param name="Set">Sets the value on a new record; null if there may be none.</param>
/// <param name="List">Creates a list value from its items; null if the property holds a single value.</param>
public sealed record RecordProperty(
    string Name,
    Func<ContentRecord, object?> Get,
    Action<ContentRecord, object?> Set,
    Func<IReadOnlyList<object>, object>? List = null)
{
    /// <summary>A list of items of one type.</summary>
    public static IReadOnlyList<T> ListOf<T>(IReadOnlyList<object> items)
    {
        var list = new T[items.Count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = (T)items[i];
        }

        return list;
    }
}
