using System.Numerics;

namespace MRS.Theme.Motif;

/// <summary>The seeds in the head of a sunflower, each a golden angle on from the one before: alike in every field, which only turns it. Several are set at once.</summary>
internal static class SeedSpiral
{
    /// <summary>How many seeds there are.</summary>
    public const int Count = 2048;

    private const double GoldenAngle = 2.399963229728653;

    // A number so large that nothing below one has room in it: added to another, it rounds that to the nearest whole number, of two the even one, as Math.Round does, and leaves it in the last bits.
    private const double Whole = 3L << 51;

    private static readonly double[] Across = Of(n => Math.Cos(n * GoldenAngle));
    private static readonly double[] Down = Of(n => Math.Sin(n * GoldenAngle));

    // In spacings.
    private static readonly double[] Distance = Of(n => Math.Sqrt(n + 0.5));

    private static readonly long[] Kinds = Array.ConvertAll(Distance, d => (long)new PackedSeed(0, 0, d < 4.2 ? SeedKind.Small : d < 9 ? SeedKind.Medium : SeedKind.Large).Value);

    /// <summary>Sets the seeds that stand in a bed, from its heart outwards, all of them asleep.</summary>
    /// <param name="bed">The bed.</param>
    /// <param name="turn">How far the spiral is turned.</param>
    /// <param name="seeds">Takes them; there is room for all and for one.</param>
    /// <returns>How many there are.</returns>
    public static int Sow(in SeedBed bed, double turn, Span<PackedSeed> seeds)
    {
        var (turnY, turnX) = Math.SinCos(turn);
        var reach = Math.Min(bed.Reach, bed.Farthest);
        var (spacing, heartX, heartY) = (bed.Spacing, new Vector<double>(bed.X), new Vector<double>(bed.Y));
        var (width, height) = (new Vector<long>(bed.Width), new Vector<long>(bed.Height));
        Span<long> places = stackalloc long[Vector<long>.Count];
        var count = 0;
        for (var n = 0; n < Count && spacing * Distance[n] <= reach; n += Vector<long>.Count)
        {
            var (cos, sin, distance) = (new Vector<double>(Across, n), new Vector<double>(Down, n), spacing * new Vector<double>(Distance, n));
            var x = Rounded(heartX + (distance * ((turnX * cos) - (turnY * sin))));
            var y = Rounded(heartY + (distance * ((turnY * cos) + (turnX * sin))));
            // Negative where a seed is not in the bed.
            var isOutside = x | y | (width - x) | (height - y) | Vector.GreaterThan(distance, new Vector<double>(reach));
            ((y << PackedSeed.SideBits) | x | new Vector<long>(Kinds, n) | Vector.LessThan(isOutside, Vector<long>.Zero)).CopyTo(places);
            foreach (var place in places)
            {
                // Written in any case and kept where it is in the bed: there is nothing to guess for the processor.
                seeds[count] = new PackedSeed((int)place);
                count += 1 + (int)(place >> 63);
            }
        }

        return count;
    }

    private static Vector<long> Rounded(Vector<double> numbers) => Vector.AsVectorInt64(numbers + new Vector<double>(Whole)) - Vector.AsVectorInt64(new Vector<double>(Whole));

    private static double[] Of(Func<int, double> value) => [.. Enumerable.Range(0, Count).Select(value)];
}
