using System.Numerics;

namespace MRS.Theme.Motif;

/// <summary>A seed in one number. A field has hundreds and every page has a field: numbers are sorted and kept at a small part of the cost.</summary>
internal readonly record struct PackedSeed : IComparable<PackedSeed>
{
    /// <summary>How many bits say where a seed stands in one direction.</summary>
    public const int SideBits = 10;

    /// <summary>Greater than every seed.</summary>
    public const int End = ((int)SeedKind.Awake + 1) << (2 * SideBits);

    private const int Side = (1 << SideBits) - 1;
    private const int Place = (1 << (2 * SideBits)) - 1;

    /// <summary>A seed whose place is not negative and less than 1024 in each direction.</summary>
    public PackedSeed(int x, int y, SeedKind kind) => Value = ((((int)kind << SideBits) | y) << SideBits) | x;

    /// <summary>A seed as it was packed.</summary>
    public PackedSeed(int value) => Value = value;

    /// <summary>The number: it grows from kind to kind, within a kind from top to bottom, then from left to right.</summary>
    public int Value { get; }

    /// <summary>From the left edge.</summary>
    public int X => Value & Side;

    /// <summary>From the upper edge.</summary>
    public int Y => (Value >> SideBits) & Side;

    /// <summary>How it looks.</summary>
    public SeedKind Kind => (SeedKind)(Value >> (2 * SideBits));

    /// <inheritdoc />
    public int CompareTo(PackedSeed other) => Value.CompareTo(other.Value);

    /// <summary>Seeds, each in a number, with another look.</summary>
    public static Vector<int> With(Vector<int> seeds, SeedKind kind) => (seeds & new Vector<int>(Place)) | new Vector<int>((int)kind << (2 * SideBits));

    /// <summary>How far it is from each of several seeds, multiplied by itself.</summary>
    public Vector<int> SquaresOfDistance(Vector<int> seeds)
    {
        var x = (seeds & new Vector<int>(Side)) - new Vector<int>(X);
        var y = ((seeds >> SideBits) & new Vector<int>(Side)) - new Vector<int>(Y);
        return (x * x) + (y * y);
    }

    /// <summary>A number that grows with the distance from a seed; of two equally far, from top to bottom, then from left to right.</summary>
    public long Remoteness(PackedSeed from)
    {
        var (x, y) = (X - from.X, Y - from.Y);
        return ((long)((x * x) + (y * y)) << (2 * SideBits)) | (uint)(Value & Place);
    }
}
