using System.Diagnostics;
using MRS.Content;
using MRS.Site.Tools;

namespace MRS.Site;

/// <summary>Notes what each stage of a build takes. Only reports see it; no output depends on it.</summary>
internal sealed class StageClock
{
    private readonly List<StageTiming> timings = [];

    /// <summary>What was noted, in the order the stages ran.</summary>
    public IReadOnlyList<StageTiming> Timings => timings;

    /// <summary>Runs a stage.</summary>
    public T Run<T>(string stage, Func<T> work)
    {
        var (result, timing) = Timed(stage, work);
        timings.Add(timing);
        return result;
    }

    /// <summary>Runs a stage.</summary>
    public void Run(string stage, Action work) => Run(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs stages at the same time. What each takes is noted by itself.</summary>
    public void RunTogether(params (string Stage, Action Work)[] stages)
    {
        var noted = new StageTiming[stages.Length];
        ParallelWork.Each(stages.Length, i => noted[i] = Timed(stages[i].Stage, () =>
        {
            stages[i].Work();
            return true;
        }).Timing);
        timings.AddRange(noted);
    }

    private static (T Result, StageTiming Timing) Timed<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var counted = result as ICountedWork;
        return (result, new StageTiming(stage, Stopwatch.GetElapsedTime(start)) { Made = counted?.Made, Kept = counted?.Kept });
    }
}
