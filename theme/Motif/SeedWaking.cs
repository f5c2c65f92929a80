using System.Numerics;
using System.Runtime.InteropServices;

namespace MRS.Theme.Motif;

/// <summary>Which seeds of a field wake: three neighbours together, and a few alone. Those beside them stir.</summary>
internal static class SeedWaking
{
    private const int Lone = 2;
    private const int Company = 3;

    /// <summary>Wakes some of the seeds.</summary>
    /// <param name="all">The seeds, with room for a vector behind the last one.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="how">What chooses, and where they stand.</param>
    public static void Wake(Span<PackedSeed> all, int count, (SeedRandom Random, SeedBed Bed) how)
    {
        var (random, bed) = how;
        var seeds = all[..count];
        Span<PackedSeed> inside = stackalloc PackedSeed[count + 1];
        inside = inside[..CopyInside(seeds, inside, bed)];
        Span<PackedSeed> awake = stackalloc PackedSeed[Company + Lone];
        Nearest(seeds, Pick(inside, random), awake[..Company]);
        for (var i = Company; i < awake.Length; i++)
        {
            awake[i] = Pick(inside, random);
        }

        var reach = new Vector<int>((int)(1.9 * bed.Spacing * (1.9 * bed.Spacing)));
        // Many seeds at once; behind the last one there is room.
        for (var i = 0; i < count; i += Vector<int>.Count)
        {
            Wake(MemoryMarshal.Cast<PackedSeed, int>(all[i..]), awake, reach);
        }
    }

    private static void Wake(Span<int> some, ReadOnlySpan<PackedSeed> awake, Vector<int> reach)
    {
        var sleeping = new Vector<int>(some);
        var distance = new Vector<int>(int.MaxValue);
        foreach (var one in awake)
        {
            distance = Vector.Min(distance, one.SquaresOfDistance(sleeping));
        }

        Vector.ConditionalSelect(
            Vector.Equals(distance, Vector<int>.Zero),
            PackedSeed.With(sleeping, SeedKind.Awake),
            Vector.ConditionalSelect(Vector.LessThanOrEqual(distance, reach), PackedSeed.With(sleeping, SeedKind.Stirring), sleeping)).CopyTo(some);
    }

    // Where every cut of the drawing shows them whole, narrow or wide. Each is written and kept only if it lies there: there is nothing to guess for the processor.
    private static int CopyInside(ReadOnlySpan<PackedSeed> seeds, Span<PackedSeed> inside, in SeedBed bed)
    {
        var (left, right) = ((int)Math.Floor(bed.Width * 0.4), (int)Math.Ceiling(bed.Width * 0.92));
        var (top, bottom) = ((int)Math.Floor(bed.Height * 0.28), (int)Math.Ceiling(bed.Height * 0.72));
        var count = 0;
        foreach (var seed in seeds)
        {
            inside[count] = seed;
            count += (seed.X > left) & (seed.X < right) & (seed.Y > top) & (seed.Y < bottom) ? 1 : 0;
        }

        return count;
    }

    // A seed and those nearest to it; of two equally near the upper, then the left.
    private static void Nearest(ReadOnlySpan<PackedSeed> seeds, PackedSeed first, Span<PackedSeed> nearest)
    {
        Span<long> remoteness = stackalloc long[nearest.Length];
        remoteness.Fill(long.MaxValue);
        foreach (var seed in seeds)
        {
            var (far, at) = (seed.Remoteness(first), nearest.Length);
            for (; at > 0 && far < remoteness[at - 1]; at--)
            {
                if (at < nearest.Length)
                {
                    (remoteness[at], nearest[at]) = (remoteness[at - 1], nearest[at - 1]);
                }
            }

            if (at < nearest.Length)
            {
                (remoteness[at], nearest[at]) = (far, seed);
            }
        }
    }

    private static PackedSeed Pick(ReadOnlySpan<PackedSeed> seeds, SeedRandom random) => seeds[(int)(random.Next() * seeds.Length)];
}
