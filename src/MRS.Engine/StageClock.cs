using System.Diagnostics;
using MRS.Engine.Assets;

namespace MRS.Engine;

/// <summary>Times each stage of a build. Only reports use this; no output depends on it.</summary>
internal sealed class StageClock
{
    private readonly List<StageTiming> timings = [];

    /// <summary>The timings, in the order the stages ran.</summary>
    public IReadOnlyList<StageTiming> Timings => timings;

    /// <summary>Runs a stage.</summary>
    public T Run<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var counted = result as ICountedWork;
        timings.Add(new StageTiming(stage, Stopwatch.GetElapsedTime(start)) { Made = counted?.Made, Cached = counted?.Cached });
        return result;
    }

    /// <summary>Runs a stage.</summary>
    public void Run(string stage, Action work) => Run(stage, () =>
    {
        work();
        return true;
    });
}
