namespace MRS.Theme.Motif;

/// <summary>
/// The theme's motif: a field of seeds, many asleep and a few awake. The seeds stand as in the head of a sunflower, each a golden
/// angle on from the one before. Every address has its own field, and always the same one.
/// </summary>
public sealed class SeedField
{
    private const double GoldenAngle = 2.399963229728653;
    private const int Lone = 2;

    private SeedField(int width, int height, IReadOnlyList<Seed> seeds) => (Width, Height, Seeds) = (width, height, seeds);

    /// <summary>The width of the drawing, in its own units.</summary>
    public int Width { get; }

    /// <summary>The height of the drawing, in its own units.</summary>
    public int Height { get; }

    /// <summary>The seeds from top to bottom, those of a height from left to right.</summary>
    public IReadOnlyList<Seed> Seeds { get; }

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
        return new SeedField(Size, Size, [.. asleep.Append(new Seed(Size / 2, Size / 2, SeedKind.Awake)).OrderBy(s => s.Y).ThenBy(s => s.X)]);

        static Seed On(int reach, double angle, SeedKind kind) =>
            new((int)Math.Round(Size / 2 + reach * Math.Cos(angle)), (int)Math.Round(Size / 2 + reach * Math.Sin(angle)), kind);
    }

    private static SeedField Grow(SeedRandom random, Bed bed)
    {
        var turn = random.Between(0, Math.Tau);
        var asleep = new List<Seed>();
        for (var n = 0; ; n++)
        {
            var distance = bed.Spacing * Math.Sqrt(n + 0.5);
            if (distance > Math.Min(bed.Reach, bed.Farthest))
            {
                break;
            }

            var angle = turn + n * GoldenAngle;
            var (x, y) = ((int)Math.Round(bed.X + distance * Math.Cos(angle)), (int)Math.Round(bed.Y + distance * Math.Sin(angle)));
            if (x >= 0 && x <= bed.Width && y >= 0 && y <= bed.Height)
            {
                asleep.Add(new Seed(x, y, distance < 4.2 * bed.Spacing ? SeedKind.Small : distance < 9 * bed.Spacing ? SeedKind.Medium : SeedKind.Large));
            }
        }

        return new SeedField(bed.Width, bed.Height, [.. Wake(asleep, random, bed).OrderBy(s => s.Y).ThenBy(s => s.X)]);
    }

    // Three neighbours wake together, and a few alone; those beside them stir.
    private static IEnumerable<Seed> Wake(List<Seed> seeds, SeedRandom random, Bed bed)
    {
        // Where every cut of the drawing shows them whole, narrow or wide.
        var inside = seeds.Where(s => s.X > bed.Width * 0.4 && s.X < bed.Width * 0.92 && s.Y > bed.Height * 0.28 && s.Y < bed.Height * 0.72).ToList();
        var first = Pick(inside, random);
        var awake = seeds.OrderBy(s => Distance(s, first)).ThenBy(s => s.Y).ThenBy(s => s.X).Take(3).ToHashSet();
        for (var i = 0; i < Lone; i++)
        {
            awake.Add(Pick(inside, random));
        }

        return seeds.Select(s =>
            awake.Contains(s) ? s with { Kind = SeedKind.Awake }
            : awake.Any(a => Distance(a, s) < 1.9 * bed.Spacing) ? s with { Kind = SeedKind.Stirring }
            : s);
    }

    private static Seed Pick(List<Seed> seeds, SeedRandom random) => seeds[(int)(random.Next() * seeds.Count)];

    private static double Distance(Seed a, Seed b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));

    // Where a field grows: the size of the drawing, the heart of the field, how far it reaches, and how far its seeds stand apart.
    private sealed record Bed(int Width, int Height, double X, double Y, double Reach, double Spacing)
    {
        public double Farthest => Math.Sqrt(Math.Pow(Math.Max(X, Width - X), 2) + Math.Pow(Math.Max(Y, Height - Y), 2));
    }
}
