namespace MRS.Content;

/// <summary>Compares lists of two builds that follow each other.</summary>
public static class SameOrder
{
    /// <summary>Whether things are called the same, one after the other. Those that are the same objects are not looked at: in a large site each lies far from the others in memory.</summary>
    public static bool Of<T>(IReadOnlyList<T> one, IReadOnlyList<T> other, Func<T, string> name)
        where T : class
    {
        var isSame = one.Count == other.Count;
        for (var i = 0; isSame && i < one.Count; i++)
        {
            isSame = ReferenceEquals(one[i], other[i]) || name(one[i]) == name(other[i]);
        }

        return isSame;
    }
}
