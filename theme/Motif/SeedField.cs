using System.Numerics;

namespace MRS.Theme.Motif;

/// <summary>
/// The theme's motif: a field of seeds, many asleep and a few awake. The seeds stand as in the head of a sunflower, each a golden
/// angle on from the one before. Every address has its own field, and always the same one.
/// </summary>
public sealed class SeedField
{
    private readonly PackedSeed[] seeds;

    private SeedField(int width, int height, PackedSeed[] seeds) => (Width, Height, this.seeds) = (width, height, seeds);

    /// <summary>The width of the drawing, in its own units.</summary>
    public int Width { get; }

    /// <summary>The height of the drawing, in its own units.</summary>
    public int Height { get; }

    /// <summary>The seeds from top to bottom, those of a height from left to right.</summary>
    public IReadOnlyList<Seed> Seeds => [.. seeds.Select(s => new Seed(s.X, s.Y, s.Kind)).Order()];

    /// <summary>The smallest field: the site's sign.</summary>
    public static SeedField Mark { get; } = Sign();

    /// <summary>A part of a field, for the band over a page: its heart may lie in it or beside it.</summary>
    public static SeedField Band(string address)
    {
        const int Width = 960;
        const int Height = 480;
        var random = new SeedRandom(address);
        var (x, y) = (random.Between(0.42, 0.86) * Width, random.Between(0.05, 1.1) * Height);
        return Grow(random, new SeedBed(Width, Height, x, y, double.MaxValue, 29));
    }

    /// <summary>A whole field, round, for the home page and pictures.</summary>
    public static SeedField Disc(string address)
    {
        const int Size = 960;
        return Grow(new SeedRandom(address), new SeedBed(Size, Size, Size / 2.0, Size / 2.0, Size / 2.0 - 16, 23));
    }

    /// <summary>The seeds of a kind, from top to bottom, those of a height from left to right.</summary>
    internal ReadOnlySpan<PackedSeed> Of(SeedKind kind) => seeds.AsSpan(Start(kind)..Start(kind + 1));

    private int Start(SeedKind kind)
    {
        var at = seeds.AsSpan().BinarySearch(new PackedSeed(0, 0, kind));
        return at < 0 ? ~at : at;
    }

    private static SeedField Grow(SeedRandom random, SeedBed bed)
    {
        Span<PackedSeed> all = stackalloc PackedSeed[SeedSpiral.Count + Vector<int>.Count];
        var count = SeedSpiral.Sow(bed, random.Between(0, Math.Tau), all);
        SeedWaking.Wake(all, count, (random, bed));
        return new SeedField(bed.Width, bed.Height, SeedOrder.Sorted(all[..count]));
    }

    // Small enough to be set by hand: two rings asleep around a heart that is awake.
    private static SeedField Sign()
    {
        const int Size = 192;
        var rings = new[] { (Count: 6, Reach: 42, Kind: SeedKind.Large), (Count: 12, Reach: 82, Kind: SeedKind.Medium) };
        var asleep = rings.SelectMany(r => Enumerable.Range(0, r.Count).Select(n => On(r.Reach, (n + 0.5) * Math.Tau / r.Count, r.Kind)));
        return new SeedField(Size, Size, SeedOrder.Sorted([.. asleep, new PackedSeed(Size / 2, Size / 2, SeedKind.Awake)]));

        static PackedSeed On(int reach, double angle, SeedKind kind) =>
            new((int)Math.Round(Size / 2 + reach * Math.Cos(angle)), (int)Math.Round(Size / 2 + reach * Math.Sin(angle)), kind);
    }
}
