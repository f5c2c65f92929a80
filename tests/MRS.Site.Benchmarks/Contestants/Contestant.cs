using MRS.Site.Benchmarks.Measuring;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>A generator to be measured.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Version">Its version as it says itself.</param>
/// <param name="Form">The form of corpus it reads.</param>
/// <param name="Build">How it builds the project in a folder.</param>
/// <param name="Outputs">The folders of a project that a build leaves, caches included.</param>
public sealed record Contestant(string Name, string Version, string Form, Func<string, ProgramCall> Build, IReadOnlyList<string> Outputs)
{
    /// <summary>Builds a project with nothing left of an earlier build.</summary>
    public MeasuredRun Run(string project)
    {
        foreach (var output in Outputs)
        {
            Workplace.Clean(Path.Join(project, output));
        }

        foreach (var mark in Directory.EnumerateFiles(project, ".output.*"))
        {
            File.Delete(mark);
        }

        return Meter.Measure(Build(project));
    }
}
