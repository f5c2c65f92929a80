using System.Collections;
using System.Runtime.CompilerServices;

namespace MRS.Theme.Views;

/// <summary>A list in a view. Two of them are equal if their items are, so that two views are equal only if they show the same.</summary>
[CollectionBuilder(typeof(ViewLists), nameof(ViewLists.Of))]
public sealed class ViewList<T> : IReadOnlyList<T>, IEquatable<ViewList<T>>
{
    private readonly T[] items;

    /// <summary>Makes a list of these items; the array must not be changed afterwards.</summary>
    public ViewList(T[] items) => this.items = items;

    /// <inheritdoc />
    public int Count => items.Length;

    /// <inheritdoc />
    public T this[int index] => items[index];

    /// <inheritdoc />
    public bool Equals(ViewList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && items.AsSpan().SequenceEqual(other.items));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ViewList<T>);

    /// <inheritdoc />
    public override int GetHashCode() => items.Length;

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
