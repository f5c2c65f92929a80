namespace MRS.Theme.Motif;

/// <summary>One dot of a field.</summary>
/// <param name="X">From the left edge, in units of the drawing.</param>
/// <param name="Y">From the upper edge.</param>
/// <param name="Kind">How it looks.</param>
public readonly record struct Seed(int X, int Y, SeedKind Kind)
{
    /// <summary>How far it is from another one, multiplied by itself.</summary>
    internal int SquareOfDistance(Seed other) => ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
}
