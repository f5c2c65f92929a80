namespace MRS.Theme.Motif;

/// <summary>One dot of a field.</summary>
/// <param name="X">Distance from the left edge, in units of the drawing.</param>
/// <param name="Y">Distance from the top edge.</param>
/// <param name="Kind">How it looks.</param>
public readonly record struct Seed(int X, int Y, SeedKind Kind)
{
    /// <summary>The squared distance to another seed.</summary>
    internal int SquareOfDistance(Seed other) => ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
}
