namespace MRS.Theme.Sharing;

/// <summary>The motif of share images: many dormant seeds, a few awake. The same address always gives the same field, on every machine.</summary>
public static class ShareField
{
    private const double Spacing = 30;

    /// <summary>A field of seeds, sparse at its left edge and dense at its right one.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="width">The field's width; one seed takes about 30 units.</param>
    /// <param name="height">The field's height.</param>
    /// <param name="awake">How many seeds are awake.</param>
    public static IReadOnlyList<ShareSeed> Of(string address, int width, int height, int awake)
    {
        var random = new ShareNumbers(address);
        var seeds = new List<ShareSeed>();
        for (var y = Spacing / 2; y < height; y += Spacing)
        {
            for (var x = Spacing / 2; x < width; x += Spacing)
            {
                var (dx, dy, chance, size) = (random.Next(), random.Next(), random.Next(), random.Next());
                var density = x / width;
                if (chance < density * density * 1.1)
                {
                    seeds.Add(new ShareSeed(x + ((dx - 0.5) * Spacing * 0.7), y + ((dy - 0.5) * Spacing * 0.7), 2 + (size * size * 4.5), false));
                }
            }
        }

        // Those at an edge stay asleep: they would be seen in half.
        var inside = Enumerable.Range(0, seeds.Count).Where(i => seeds[i].X < width - Spacing && seeds[i].Y > Spacing && seeds[i].Y < height - Spacing).ToList();
        for (var i = 0; i < awake && inside.Count > 0; i++)
        {
            var at = (int)(random.Next() * inside.Count);
            seeds[inside[at]] = seeds[inside[at]] with { IsAwake = true, Radius = 7 + (random.Next() * 4) };
            inside.RemoveAt(at);
        }

        return seeds;
    }
}
