using System.Globalization;
using System.Text;

namespace MRS.Theme.Motif;

/// <summary>A field as the data of SVG paths. A dot is a line without length: drawn with round ends it is as wide as the stroke, at a few bytes a dot.</summary>
public static class SeedPaths
{
    /// <summary>The seeds of a kind; empty if there are none.</summary>
    public static string Of(SeedField field, SeedKind kind)
    {
        var path = new StringBuilder(4096);
        var (x, y) = (0, 0);
        foreach (var seed in field.Seeds)
        {
            if (seed.Kind != kind)
            {
                continue;
            }

            path.Append(path.Length == 0 ? 'M' : 'm').Append(CultureInfo.InvariantCulture, $"{seed.X - x}");
            if (seed.Y >= y)
            {
                path.Append(' ');
            }

            path.Append(CultureInfo.InvariantCulture, $"{seed.Y - y}h0");
            (x, y) = (seed.X, seed.Y);
        }

        return path.ToString();
    }
}
