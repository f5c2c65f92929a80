using System.Numerics;
using System.Runtime.InteropServices;

namespace MRS.Theme.Motif;

/// <summary>
/// The theme's motif: a field of seeds, many asleep and a few awake. The seeds stand as in the head of a sunflower, each a golden
/// angle on from the one before. Every address has its own field, and always the same one.
/// </summary>
public sealed class SeedField
{
    private const double GoldenAngle = 2.399963229728653;
    private const int Lone = 2;
    private const int Company = 3;

    // Where each seed stands on the spiral, as a direction and a distance of one spacing: alike in every field, which only turns it.
    private static readonly (double Cos, double Sin, double Distance)[] Spiral =
        [.. Enumerable.Range(0, 2048).Select(n => (Math.Cos(n * GoldenAngle), Math.Sin(n * GoldenAngle), Math.Sqrt(n + 0.5)))];

    private readonly PackedSeed[] seeds;

    private SeedField(int width, int height, PackedSeed[] seeds) => (Width, Height, this.seeds) = (width, height, seeds);

    /// <summary>The width of the drawing, in its own units.</summary>
    public int Width { get; }

    /// <summary>The height of the drawing, in its own units.</summary>
    public int Height { get; }

    /// <summary>The seeds from top to bottom, those of a height from left to right.</summary>
    public IReadOnlyList<Seed> Seeds => Array.ConvertAll(seeds, s => new Seed(s.X, s.Y, s.Kind));

    /// <summary>The same seeds as they are kept.</summary>
    internal ReadOnlySpan<PackedSeed> Packed => seeds;

    /// <summary>A part of a field, for the band over a page: its heart may lie in it or beside it.</summary>
    public static SeedField Band(string address)
    {
        const int Width = 960;
        const int Height = 480;
        var random = new SeedRandom(address);
        var (x, y) = (random.Between(0.42, 0.86) * Width, random.Between(0.05, 1.1) * Height);
        return Grow(random, new Bed(Width, Height, x, y, double.MaxValue, 29));
    }

    /// <summary>A whole field, round, for the home page and pictures.</summary>
    public static SeedField Disc(string address)
    {
        const int Size = 960;
        return Grow(new SeedRandom(address), new Bed(Size, Size, Size / 2.0, Size / 2.0, Size / 2.0 - 16, 23));
    }

    /// <summary>The smallest field: the site's sign.</summary>
    public static SeedField Mark { get; } = Sign();

    // Small enough to be set by hand: two rings asleep around a heart that is awake.
    private static SeedField Sign()
    {
        const int Size = 192;
        var rings = new[] { (Count: 6, Reach: 42, Kind: SeedKind.Large), (Count: 12, Reach: 82, Kind: SeedKind.Medium) };
        var asleep = rings.SelectMany(r => Enumerable.Range(0, r.Count).Select(n => On(r.Reach, (n + 0.5) * Math.Tau / r.Count, r.Kind)));
        return new SeedField(Size, Size, [.. asleep.Append(new PackedSeed(Size / 2, Size / 2, SeedKind.Awake)).OrderBy(s => s.Place)]);

        static PackedSeed On(int reach, double angle, SeedKind kind) =>
            new((int)Math.Round(Size / 2 + reach * Math.Cos(angle)), (int)Math.Round(Size / 2 + reach * Math.Sin(angle)), kind);
    }

    private static SeedField Grow(SeedRandom random, Bed bed)
    {
        var (turnY, turnX) = Math.SinCos(random.Between(0, Math.Tau));
        var reach = Math.Min(bed.Reach, bed.Farthest);
        Span<PackedSeed> all = stackalloc PackedSeed[Spiral.Length + Vector<int>.Count];
        all.Clear();
        var count = 0;
        foreach (var (cos, sin, unit) in Spiral)
        {
            var distance = bed.Spacing * unit;
            if (distance > reach)
            {
                break;
            }

            var x = (int)Math.Round(bed.X + distance * (turnX * cos - turnY * sin));
            var y = (int)Math.Round(bed.Y + distance * (turnY * cos + turnX * sin));
            if (x >= 0 && x <= bed.Width && y >= 0 && y <= bed.Height)
            {
                all[count++] = new PackedSeed(x, y, distance < 4.2 * bed.Spacing ? SeedKind.Small : distance < 9 * bed.Spacing ? SeedKind.Medium : SeedKind.Large);
            }
        }

        var seeds = all[..count];
        Wake(all, count, (random, bed));
        return new SeedField(bed.Width, bed.Height, Sorted(seeds, bed.Height));
    }

    // There are about as many heights as seeds, so each seed is put at its height at once, and only those of one height are compared.
    private static PackedSeed[] Sorted(ReadOnlySpan<PackedSeed> seeds, int height)
    {
        Span<int> ends = stackalloc int[height + 2];
        ends.Clear();
        foreach (var seed in seeds)
        {
            ends[seed.Y + 1]++;
        }

        for (var y = 1; y < ends.Length; y++)
        {
            ends[y] += ends[y - 1];
        }

        var sorted = new PackedSeed[seeds.Length];
        foreach (var seed in seeds)
        {
            var at = ends[seed.Y]++;
            for (; at > 0 && sorted[at - 1].CompareTo(seed) > 0; at--)
            {
                sorted[at] = sorted[at - 1];
            }

            sorted[at] = seed;
        }

        return sorted;
    }

    // Three neighbours wake together, and a few alone; those beside them stir.
    private static void Wake(Span<PackedSeed> all, int count, (SeedRandom Random, Bed Bed) how)
    {
        var (random, bed) = how;
        var seeds = all[..count];
        Span<PackedSeed> inside = stackalloc PackedSeed[seeds.Length];
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
            var some = MemoryMarshal.Cast<PackedSeed, int>(all[i..]);
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
    }

    // Where every cut of the drawing shows them whole, narrow or wide.
    private static int CopyInside(ReadOnlySpan<PackedSeed> seeds, Span<PackedSeed> inside, Bed bed)
    {
        var count = 0;
        foreach (var seed in seeds)
        {
            if (seed.X > bed.Width * 0.4 && seed.X < bed.Width * 0.92 && seed.Y > bed.Height * 0.28 && seed.Y < bed.Height * 0.72)
            {
                inside[count++] = seed;
            }
        }

        return count;
    }

    // A seed and those nearest to it; of two equally near the upper, then the left.
    private static void Nearest(ReadOnlySpan<PackedSeed> seeds, PackedSeed first, Span<PackedSeed> nearest)
    {
        var count = 0;
        foreach (var seed in seeds)
        {
            var at = count;
            while (at > 0 && IsNearer(seed, nearest[at - 1], first))
            {
                at--;
            }

            if (at < nearest.Length)
            {
                count = Math.Min(count + 1, nearest.Length);
                nearest[at..(count - 1)].CopyTo(nearest[(at + 1)..]);
                nearest[at] = seed;
            }
        }
    }

    private static bool IsNearer(PackedSeed one, PackedSeed other, PackedSeed first)
    {
        var (a, b) = (one.SquareOfDistance(first), other.SquareOfDistance(first));
        return a < b || (a == b && one.Place < other.Place);
    }

    private static PackedSeed Pick(ReadOnlySpan<PackedSeed> seeds, SeedRandom random) => seeds[(int)(random.Next() * seeds.Length)];

    // Where a field grows: the size of the drawing, the heart of the field, how far it reaches, and how far its seeds stand apart.
    private sealed record Bed(int Width, int Height, double X, double Y, double Reach, double Spacing)
    {
        public double Farthest => Math.Sqrt(Math.Pow(Math.Max(X, Width - X), 2) + Math.Pow(Math.Max(Y, Height - Y), 2));
    }
}
