using System.Text;

namespace MRS.Theme.Motif;

/// <summary>Pseudo-random numbers, always the same for the same text (FNV-1a, then SplitMix64).</summary>
internal sealed class SeedRandom
{
    private ulong state = 14695981039346656037;

    public SeedRandom(string text)
    {
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            state = (state ^ unit) * 1099511628211;
        }
    }

    /// <summary>The next number, from 0 up to but not including 1.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }

    /// <summary>The next number between two others.</summary>
    public double Between(double low, double high) => low + (high - low) * Next();
}
