using System.Buffers;
using System.Globalization;

namespace MRS.Theme.Motif;

/// <summary>A field as the data of SVG paths. A dot is a line without length: drawn with round ends it is as wide as the stroke, at a few bytes a dot.</summary>
public static class SeedPaths
{
    // "m-960-960h0"
    private const int LongestDot = 12;

    /// <summary>The seeds of a kind; empty if there are none.</summary>
    public static string Of(SeedField field, SeedKind kind)
    {
        var buffer = ArrayPool<char>.Shared.Rent(field.Packed.Length * LongestDot);
        Span<char> path = buffer;
        var (length, x, y) = (0, 0, 0);
        foreach (var seed in field.Packed)
        {
            if (seed.Kind == kind)
            {
                path[length] = length == 0 ? 'M' : 'm';
                length += 1 + Put(seed.X - x, path[(length + 1)..]);
                if (seed.Y >= y)
                {
                    path[length++] = ' ';
                }

                length += Put(seed.Y - y, path[length..]);
                "h0".CopyTo(path[length..]);
                length += 2;
                (x, y) = (seed.X, seed.Y);
            }
        }

        var text = path[..length].ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static int Put(int number, Span<char> into) => number.TryFormat(into, out var length, default, CultureInfo.InvariantCulture) ? length : 0;
}
