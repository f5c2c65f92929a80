namespace MRS.Theme.Views;

/// <summary>Creates view lists for collection expressions.</summary>
public static class ViewLists
{
    /// <summary>A list of these items.</summary>
    public static ViewList<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Empty<T>.List : new ViewList<T>(items.ToArray());

    private static class Empty<T>
    {
        public static readonly ViewList<T> List = new([]);
    }
}
