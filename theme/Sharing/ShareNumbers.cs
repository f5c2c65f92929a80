using System.Text;

namespace MRS.Theme.Sharing;

/// <summary>Numbers that look random and are always the same for one text: FNV-1a for the start, SplitMix64 for the rest.</summary>
/// <param name="text">What decides the numbers.</param>
internal sealed class ShareNumbers(string text)
{
    private ulong state = Start(text);

    /// <summary>The next number, from 0 up to but not including 1.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    private static ulong Start(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 0x100000001B3;
        }

        return hash;
    }
}
