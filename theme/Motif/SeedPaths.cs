using System.Globalization;
using System.Runtime.CompilerServices;

namespace MRS.Theme.Motif;

/// <summary>A field as the data of SVG paths. A dot is a line without length: drawn with round ends it is as wide as the stroke, at a few bytes a dot.</summary>
public static class SeedPaths
{
    /// <summary>The seeds of a kind; empty if there are none.</summary>
    public static string Of(SeedField field, SeedKind kind)
    {
        var path = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        var (isFirst, x, y) = (true, 0, 0);
        foreach (var seed in field.Seeds)
        {
            if (seed.Kind != kind)
            {
                continue;
            }

            path.AppendLiteral(isFirst ? "M" : "m");
            path.AppendFormatted(seed.X - x);
            path.AppendLiteral(seed.Y >= y ? " " : "");
            path.AppendFormatted(seed.Y - y);
            path.AppendLiteral("h0");
            (isFirst, x, y) = (false, seed.X, seed.Y);
        }

        return path.ToStringAndClear();
    }
}
