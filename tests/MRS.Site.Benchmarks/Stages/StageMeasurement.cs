using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Stages;

/// <summary>Measures the stages of a build with BenchmarkDotNet.</summary>
internal static class StageMeasurement
{
    /// <summary>The mean of each stage.</summary>
    public static string Run()
    {
        using var place = Workplace.On(Path.GetTempPath());
        // In this process: another would have to build the whole project anew.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(new ConsoleLogger())
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(place.Folder);
        var summary = BenchmarkRunner.Run<StageBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success))
        {
            throw new MeasuringException("BenchmarkDotNet could not measure all stages; it says above why.");
        }

        var table = new Table("stage", "mean, ms", "error, ms", "a page, µs", "allocated, MB", "a page, kB");
        var records = new CorpusShape(StageBenchmarks.Pages).Records;
        foreach (var report in summary.Reports)
        {
            var (mean, error) = (report.ResultStatistics!.Mean, report.ResultStatistics.StandardError);
            var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            table.Add(report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), Table.Figure(mean / 1e6),
                Table.Figure(error / 1e6), Table.Figure(mean / 1e3 / records), Table.Figure(bytes / 1e6),
                Table.Figure(bytes / 1e3 / records));
        }

        return table.ToString();
    }
}
