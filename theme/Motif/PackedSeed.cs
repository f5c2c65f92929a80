using System.Numerics;

namespace MRS.Theme.Motif;

/// <summary>A seed in one number. A field has hundreds and every page has a field: numbers are sorted and kept at a small part of the cost.</summary>
internal readonly record struct PackedSeed
{
    private const int KindBits = 4;
    private const int SideBits = 12;

    private readonly int value;

    /// <summary>A seed whose place is not negative and less than 4096 in each direction.</summary>
    public PackedSeed(int x, int y, SeedKind kind) => value = (((y << SideBits) | x) << KindBits) | (int)kind;

    private PackedSeed(int value) => this.value = value;

    /// <summary>From the left edge.</summary>
    public int X => Place & ((1 << SideBits) - 1);

    /// <summary>From the upper edge.</summary>
    public int Y => Place >> SideBits;

    /// <summary>How it looks.</summary>
    public SeedKind Kind => (SeedKind)(value & ((1 << KindBits) - 1));

    /// <summary>Its place as a number that grows from top to bottom, then from left to right.</summary>
    public int Place => value >> KindBits;

    /// <summary>Orders from top to bottom, then from left to right.</summary>
    public int CompareTo(PackedSeed other) => value.CompareTo(other.value);

    /// <summary>Seeds, each in a number, with another look.</summary>
    public static Vector<int> With(Vector<int> seeds, SeedKind kind) => (seeds & new Vector<int>(-1 << KindBits)) | new Vector<int>((int)kind);

    /// <summary>How far it is from each of several seeds, multiplied by itself.</summary>
    public Vector<int> SquaresOfDistance(Vector<int> seeds)
    {
        var x = ((seeds >> KindBits) & new Vector<int>((1 << SideBits) - 1)) - new Vector<int>(X);
        var y = (seeds >> (KindBits + SideBits)) - new Vector<int>(Y);
        return (x * x) + (y * y);
    }

    /// <summary>How far two seeds are apart, multiplied by itself.</summary>
    public int SquareOfDistance(PackedSeed other) => ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
}
