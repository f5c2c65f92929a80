namespace MRS.Content.Characters;

/// <summary>Unicode's table of sort keys. It is unpacked when a name with non-English letters is first sorted.</summary>
internal sealed class CollationTable
{
    private static readonly Lazy<CollationTable> Only = new(() => new(PackedNumbers.Of("collation.bin")));

    private readonly int[] codePoints;
    private readonly int[] ends;
    private readonly CollationElement[] elements;

    private CollationTable(PackedNumbers numbers)
    {
        var pairs = new int[numbers.Next()];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = numbers.Next();
        }

        codePoints = new int[numbers.Next()];
        ends = new int[codePoints.Length];
        var all = new List<CollationElement>(codePoints.Length * 2);
        for (int i = 0, codePoint = 0, primary = 0; i < codePoints.Length; i++)
        {
            codePoints[i] = codePoint += numbers.Next();
            for (var left = numbers.Next(); left > 0; left--)
            {
                var pair = pairs[numbers.Next()];
                primary += numbers.NextSigned();
                all.Add(new CollationElement((ushort)primary, (ushort)(pair / 32), (ushort)(pair % 32)));
            }

            ends[i] = all.Count;
        }

        elements = [.. all];
    }

    /// <summary>The table.</summary>
    public static CollationTable Instance => Only.Value;

    /// <summary>The weights of a character; empty if it has no entry.</summary>
    public ReadOnlySpan<CollationElement> Of(int codePoint) =>
        Array.BinarySearch(codePoints, codePoint) is >= 0 and var i ? elements.AsSpan((i == 0 ? 0 : ends[i - 1])..ends[i]) : default;
}
