using System.Globalization;
using System.Text;

namespace MRS.Theme.Motif;

/// <summary>
/// The theme's motif: a field of seeds, many asleep and a few awake. The seeds are arranged as in a sunflower head, each a golden angle on
/// from the one before. A name always gives the same field.
/// </summary>
/// <param name="Width">The width of the drawing, in its own units.</param>
/// <param name="Height">The height of the drawing, in its own units.</param>
/// <param name="Seeds">The seeds from top to bottom, those at the same height from left to right.</param>
public sealed record SeedField(int Width, int Height, IReadOnlyList<Seed> Seeds)
{
    private const int Lone = 2;
    private const int Company = 3;

    /// <summary>The smallest field: the site's icon.</summary>
    public static SeedField Mark { get; } = Sign();

    /// <summary>A part of a field, for the band over a page: its heart may be inside or outside it.</summary>
    public static SeedField Band(string name)
    {
        const int Width = 960;
        const int Height = 480;
        var random = new SeedRandom(name);
        var (x, y) = (random.Between(0.42, 0.86) * Width, random.Between(0.05, 1.1) * Height);
        return Grow(random, new SeedBed(Width, Height, x, y, double.MaxValue, 29));
    }

    /// <summary>A whole field, round, for the home page and pictures.</summary>
    public static SeedField Disc(string name)
    {
        const int Size = 960;
        return Grow(new SeedRandom(name), new SeedBed(Size, Size, Size / 2.0, Size / 2.0, Size / 2.0 - 16, 23));
    }

    /// <summary>
    /// The seeds of a kind as the data of an SVG path; empty if there are none. A dot is a zero-length line: with round caps it is as wide
    /// as the stroke, at a few bytes per dot.
    /// </summary>
    public string Path(SeedKind kind)
    {
        var path = new StringBuilder();
        var (x, y) = (0, 0);
        foreach (var seed in Seeds.Where(s => s.Kind == kind))
        {
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'm')}{seed.X - x} {seed.Y - y}h0");
            (x, y) = (seed.X, seed.Y);
        }

        return path.ToString();
    }

    private static SeedField Grow(SeedRandom random, SeedBed bed)
    {
        var seeds = bed.Sow(random.Between(0, Math.Tau)).ToList();
        var awake = Wake(seeds, random, bed);
        return new SeedField(bed.Width, bed.Height, Ordered(seeds.Select(s => s with { Kind = KindBeside(awake, s, 1.9 * bed.Spacing) })));
    }

    // Three neighbours together, and a few alone.
    private static List<Seed> Wake(List<Seed> seeds, SeedRandom random, SeedBed bed)
    {
        var whole = seeds.Where(bed.ShowsWhole).ToList();
        var first = Pick(whole, random);
        var company = seeds.OrderBy(first.SquareOfDistance).ThenBy(s => s.Y).ThenBy(s => s.X).Take(Company);
        return [.. company, .. Enumerable.Range(0, Lone).Select(_ => Pick(whole, random))];
    }

    private static SeedKind KindBeside(List<Seed> awake, Seed seed, double reach)
    {
        var nearest = awake.Min(seed.SquareOfDistance);
        return nearest == 0 ? SeedKind.Awake : nearest <= (int)(reach * reach) ? SeedKind.Stirring : seed.Kind;
    }

    private static Seed Pick(List<Seed> seeds, SeedRandom random) => seeds[(int)(random.Next() * seeds.Count)];

    private static List<Seed> Ordered(IEnumerable<Seed> seeds) => [.. seeds.OrderBy(s => s.Y).ThenBy(s => s.X)];

    // Small enough to be laid out by hand: two rings asleep around a heart that is awake.
    private static SeedField Sign()
    {
        const int Size = 192;
        var rings = new[] { (Count: 6, Reach: 42, Kind: SeedKind.Large), (Count: 12, Reach: 82, Kind: SeedKind.Medium) };
        var asleep = rings.SelectMany(r => Enumerable.Range(0, r.Count).Select(n => On(r.Reach, (n + 0.5) * Math.Tau / r.Count, r.Kind)));
        return new SeedField(Size, Size, Ordered([.. asleep, new Seed(Size / 2, Size / 2, SeedKind.Awake)]));

        static Seed On(int reach, double angle, SeedKind kind) =>
            new((int)Math.Round(Size / 2 + reach * Math.Cos(angle)), (int)Math.Round(Size / 2 + reach * Math.Sin(angle)), kind);
    }
}
