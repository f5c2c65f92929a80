using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>Measures how long the program takes to start and do nothing.</summary>
internal static class Start
{
    private const int Rounds = 20;

    /// <summary>The median for each form of the program.</summary>
    public static string Run(OwnProgram own)
    {
        var table = new Table("program", "start, ms", "CPU, ms", "peak memory, MB");
        foreach (var (name, program) in new[] { ("native", own.Native), ("R2R", own.Ready), ("JIT", own.Jit) })
        {
            var run =
                MeasuredRun.Median([.. Enumerable.Range(0, Rounds).Select(_ => Meter.Measure(new ProgramCall(".", program, "--version")))]);
            table.Add(name, Table.Whole(run.Wall * 1000), Table.Whole(run.Cpu * 1000), Table.Whole(run.Memory / 1e6));
        }

        return table.ToString();
    }
}
