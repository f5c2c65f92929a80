using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace MRS.Theme.Motif;

/// <summary>A field as the data of SVG paths. A dot is a line without length: drawn with round ends it is as wide as the stroke, at a few bytes a dot.</summary>
public static class SeedPaths
{
    // "m-960 960h0"
    private const int LongestDot = 12;

    private const int LongestNumber = 3;

    // The digits of each number, the first one in the lowest byte; the highest says how many there are. A field is narrower and lower than a thousand.
    private static readonly uint[] Digits = Array.ConvertAll(Enumerable.Range(0, 1000).ToArray(), Packed);

    /// <summary>The seeds of a kind; empty if there are none.</summary>
    public static string Of(SeedField field, SeedKind kind)
    {
        var seeds = field.Of(kind);
        var buffer = ArrayPool<byte>.Shared.Rent(Most(seeds));
        var path = Encoding.ASCII.GetString(buffer.AsSpan(0, Write(seeds, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return path;
    }

    /// <summary>How many bytes a path takes at most.</summary>
    internal static int Most(ReadOnlySpan<PackedSeed> seeds) => seeds.Length * LongestDot;

    /// <summary>Writes a path.</summary>
    /// <param name="seeds">The seeds, from top to bottom.</param>
    /// <param name="path">Takes it.</param>
    /// <returns>How many bytes it took.</returns>
    internal static int Write(ReadOnlySpan<PackedSeed> seeds, Span<byte> path)
    {
        var digits = Digits;
        var (length, x, y) = (0, 0, 0);
        foreach (var seed in seeds)
        {
            var across = seed.X - x;
            path[length] = (byte)'m';
            path[length + 1] = (byte)'-';
            length += across < 0 ? 2 : 1;
            length += Put(digits[Math.Abs(across)], path[length..]);
            path[length++] = (byte)' ';
            length += Put(digits[seed.Y - y], path[length..]);
            "h0"u8.CopyTo(path[length..]);
            length += 2;
            (x, y) = (seed.X, seed.Y);
        }

        if (length > 0)
        {
            path[0] = (byte)'M';
        }

        return length;
    }

    // What is written too much is written over.
    private static int Put(uint digits, Span<byte> path)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(path, digits);
        return (int)(digits >> (8 * LongestNumber));
    }

    private static uint Packed(int number)
    {
        Span<byte> digits = stackalloc byte[LongestNumber + 1];
        number.TryFormat(digits, out var count);
        digits[LongestNumber] = (byte)count;
        return BinaryPrimitives.ReadUInt32LittleEndian(digits);
    }
}
