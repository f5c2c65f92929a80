namespace MRS.Theme.Motif;

/// <summary>Where a field grows.</summary>
/// <param name="Width">The width of the drawing.</param>
/// <param name="Height">The height of the drawing.</param>
/// <param name="X">The heart of the field, from the left edge.</param>
/// <param name="Y">The heart of the field, from the upper edge.</param>
/// <param name="Reach">How far from its heart the field reaches.</param>
/// <param name="Spacing">How far its seeds stand apart.</param>
internal readonly record struct SeedBed(int Width, int Height, double X, double Y, double Reach, double Spacing)
{
    /// <summary>How far the farthest corner is from the heart.</summary>
    public double Farthest
    {
        get
        {
            var (x, y) = (Math.Max(X, Width - X), Math.Max(Y, Height - Y));
            return Math.Sqrt((x * x) + (y * y));
        }
    }
}
