namespace MRS.Site.Incremental;

/// <summary>What was kept of a list of objects the last time. Mostly the list is the same again; then what was kept of each is found by its place, without looking at it.</summary>
internal sealed class KeptInOrder<TKey, TValue>
    where TKey : class
{
    private IReadOnlyList<TKey> keys = [];
    private IReadOnlyList<TValue?> values = [];

    /// <summary>The objects of the last time.</summary>
    public IReadOnlyList<TKey> Keys => keys;

    /// <summary>Keeps values in place of all that was kept before.</summary>
    /// <param name="of">What they belong to.</param>
    /// <param name="now">One for each.</param>
    public void Keep(IReadOnlyList<TKey> of, IReadOnlyList<TValue?> now) => (keys, values) = (of, now);

    /// <summary>What was kept of these objects; the default for those that are not the very same as before.</summary>
    public TValue?[] Recall(IReadOnlyList<TKey> now)
    {
        if (now.Count == keys.Count)
        {
            return [.. now.Select((key, i) => ReferenceEquals(key, keys[i]) ? values[i] : default)];
        }

        var table = new Dictionary<TKey, TValue?>(keys.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < keys.Count; i++)
        {
            table[keys[i]] = values[i];
        }

        return [.. now.Select(table.GetValueOrDefault)];
    }
}
