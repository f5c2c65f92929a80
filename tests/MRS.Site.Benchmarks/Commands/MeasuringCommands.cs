using System.CommandLine;
using MRS.Site.Benchmarks.Contestants;
using MRS.Site.Benchmarks.Edits;
using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Stages;

namespace MRS.Site.Benchmarks.Commands;

/// <summary>The commands that measure; each is a part of <c>docs/performance.md</c>.</summary>
internal static class MeasuringCommands
{
    /// <summary>Builds the same corpora with every generator.</summary>
    public static Command Compare() =>
        Create("compare", "Build the same site with this and other generators, in turns.", [50, 1000, 10_000], job =>
        {
            var comparison = job.Comparison();
            job.Report("machine", string.Join(
                "\n", Machine.Describe().Concat(comparison.Contestants.Select(c => $"{c.Name}: {c.Version}")).Select(l => $"- {l}")));
            job.Report("compare", comparison.Run(job.Sizes));
            return Task.CompletedTask;
        });

    /// <summary>Starts the program.</summary>
    public static Command Start() => Create("start", "Start the program and do nothing.", [], job =>
    {
        job.Report("start", Contestants.Start.Run(job.Own));
        return Task.CompletedTask;
    });

    /// <summary>Measures what the comparison leaves out.</summary>
    public static Command Extras() =>
        Create("extras", "Build with all that the comparison leaves out: fonts, pictures, share images, search index.", [50, 1000], job =>
        {
            job.Report("extras", Contestants.Extras.Run(job.Own, job.Sizes));
            return Task.CompletedTask;
        });

    /// <summary>Edits pages while they are served.</summary>
    public static Command Edit() =>
        Create("edit", "Edit pages while they are served, and wait until the change is there.", [1000, 10_000], async job =>
        job.Report("edit", await new EditMeasurement(job.Own, 20).RunAsync(job.Sizes)));

    /// <summary>Builds a very large site.</summary>
    public static Command Large() => Create("large", "Build a very large site once.", [100_000], job =>
    {
        job.Report("large", LargeSite.Run(job.Own, job.Sizes[0]));
        return Task.CompletedTask;
    });

    /// <summary>Measures the stages.</summary>
    public static Command Stages() => Create("stages", "Measure each stage of a build by itself.", [], job =>
    {
        job.Report("stages", StageMeasurement.Run());
        return Task.CompletedTask;
    });

    /// <summary>All of the commands, with their usual sizes, on one build context.</summary>
    public static Command All() => Create("all", "Do all of it and write docs/performance.md.", [], async job =>
    {
        foreach (var command in new[] { Compare(), Start(), Extras(), Edit(), Large(), Stages() })
        {
            if (await command.Parse(["--write", "--published", job.PublishedFolder, .. job.Shared]).InvokeAsync() is not 0 and var code)
            {
                throw new MeasuringException($"{command.Name} ended with {code}.");
            }
        }
    });

    private static Command Create(string name, string description, int[] sizes, Func<MeasuringJob, Task> run)
    {
        var command = new Command(name, description);
        var options = new MeasuringOptions(command, sizes);
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                using var job = new MeasuringJob(options, parsed);
                await run(job);
                return 0;
            }
            catch (MeasuringException e)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return 1;
            }
        });
        return command;
    }
}
