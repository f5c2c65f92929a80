namespace MRS.Theme.Motif;

/// <summary>One dot of a field.</summary>
/// <param name="X">From the left edge, in units of the drawing.</param>
/// <param name="Y">From the upper edge.</param>
/// <param name="Kind">How it looks.</param>
public readonly record struct Seed(int X, int Y, SeedKind Kind) : IComparable<Seed>
{
    /// <summary>Orders from top to bottom, then from left to right.</summary>
    public int CompareTo(Seed other) => Y != other.Y ? Y - other.Y : X - other.X;
}
