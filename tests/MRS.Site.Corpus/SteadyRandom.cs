namespace MRS.Site.Corpus;

/// <summary>Numbers that look random and are the same for a seed on every machine and with every runtime (SplitMix64).</summary>
internal sealed class SteadyRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    /// <summary>One of some values.</summary>
    public T OneOf<T>(IReadOnlyList<T> values) => values[Below(values.Count)];
}
