namespace MRS.Site.Benchmarks.Measuring;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Cpu">Seconds of processor time, of all its threads and children.</param>
/// <param name="Memory">The most memory that it, or one of its children, held at any time, in bytes.</param>
public sealed record MeasuredRun(double Wall, double Cpu, double Memory)
{
    /// <summary>The median of each figure by itself.</summary>
    public static MeasuredRun Median(IReadOnlyCollection<MeasuredRun> runs) =>
        new(Middle(runs.Select(r => r.Wall)), Middle(runs.Select(r => r.Cpu)), Middle(runs.Select(r => r.Memory)));

    /// <summary>The middle value; of an even number the mean of the two in the middle.</summary>
    public static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
