namespace MRS.Theme.Motif;

/// <summary>The area in which a field grows.</summary>
/// <param name="Width">The width of the drawing.</param>
/// <param name="Height">The height of the drawing.</param>
/// <param name="X">The heart of the field, from the left edge.</param>
/// <param name="Y">The heart of the field, from the top edge.</param>
/// <param name="Reach">How far from its heart the field reaches.</param>
/// <param name="Spacing">The distance between its seeds.</param>
internal sealed record SeedBed(int Width, int Height, double X, double Y, double Reach, double Spacing)
{
    // More than the largest bed takes.
    private const int Most = 2048;

    private const double GoldenAngle = 2.399963229728653;

    /// <summary>
    /// The seeds in it, arranged as in a sunflower head, each a golden angle on from the one before; all are asleep.
    /// </summary>
    /// <param name="turn">How far the spiral is turned, in radians.</param>
    public IEnumerable<Seed> Sow(double turn)
    {
        var (turnY, turnX) = Math.SinCos(turn);
        for (var n = 0; n < Most; n++)
        {
            var distance = Math.Sqrt(n + 0.5);
            var (sin, cos) = (Math.Sin(n * GoldenAngle), Math.Cos(n * GoldenAngle));
            var x = (int)Math.Round(X + (Spacing * distance * ((turnX * cos) - (turnY * sin))));
            var y = (int)Math.Round(Y + (Spacing * distance * ((turnY * cos) + (turnX * sin))));
            if (Spacing * distance <= Reach && x >= 0 && x <= Width && y >= 0 && y <= Height)
            {
                yield return new Seed(x, y, distance < 4.2 ? SeedKind.Small : distance < 9 ? SeedKind.Medium : SeedKind.Large);
            }
        }
    }

    /// <summary>Whether every crop of the drawing, narrow or wide, shows a seed whole.</summary>
    public bool ShowsWhole(Seed seed) =>
        seed.X > Math.Floor(Width * 0.4) && seed.X < Math.Ceiling(Width * 0.92)
        && seed.Y > Math.Floor(Height * 0.28) && seed.Y < Math.Ceiling(Height * 0.72);
}
