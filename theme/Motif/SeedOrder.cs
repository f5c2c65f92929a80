namespace MRS.Theme.Motif;

/// <summary>Sorts seeds. There are more shelves than seeds, so each is put on its shelf at once, and only those of one shelf are compared.</summary>
internal static class SeedOrder
{
    // A shelf holds the seeds of a kind that stand in a strip of eight heights.
    private const int ShelfBits = PackedSeed.SideBits + 3;
    private const int Shelves = PackedSeed.End >> ShelfBits;

    /// <summary>The seeds in order.</summary>
    public static PackedSeed[] Sorted(ReadOnlySpan<PackedSeed> seeds)
    {
        Span<int> ends = stackalloc int[Shelves + 1];
        ends.Clear();
        foreach (var seed in seeds)
        {
            ends[(seed.Value >> ShelfBits) + 1]++;
        }

        var sum = 0;
        foreach (ref var end in ends)
        {
            end = sum += end;
        }

        var sorted = new PackedSeed[seeds.Length];
        foreach (var seed in seeds)
        {
            var at = ends[seed.Value >> ShelfBits]++;
            for (; at > 0 && sorted[at - 1].Value > seed.Value; at--)
            {
                sorted[at] = sorted[at - 1];
            }

            sorted[at] = seed;
        }

        return sorted;
    }
}
