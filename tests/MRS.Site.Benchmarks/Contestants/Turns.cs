using MRS.Site.Benchmarks.Measuring;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>Lets contestants build in turns, so that what else the machine does meets all of them alike.</summary>
internal static class Turns
{
    /// <summary>
    /// The runs of each contestant, one a round, after a round that does not count. Each round begins with another of them.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<MeasuredRun>> Take(
        IReadOnlyList<Contestant> contestants, int rounds, Func<Contestant, string> projectOf)
    {
        var runs = contestants.Select(_ => new List<MeasuredRun>()).ToList();
        // The first round brings programs and corpus into the system's memory.
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var turn = (i + round) % contestants.Count;
                var run = contestants[turn].Run(projectOf(contestants[turn]));
                if (round > 0)
                {
                    runs[turn].Add(run);
                }

                Console.Error.WriteLine(FormattableString.Invariant(
                    $"  {contestants[turn].Name,-14} {run.Wall,9:0.000} s  {run.Cpu,9:0.000} s CPU  {run.Memory / 1e6,7:0} MB"));
            }
        }

        return runs;
    }
}
