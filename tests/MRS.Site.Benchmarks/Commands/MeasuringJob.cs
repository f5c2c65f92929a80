using System.CommandLine;
using MRS.Site.Benchmarks.Contestants;
using MRS.Site.Benchmarks.Measuring;

namespace MRS.Site.Benchmarks.Commands;

/// <summary>What a measuring command works with. The generator is published when first asked for.</summary>
internal sealed class MeasuringJob : IDisposable
{
    private readonly MeasuringOptions options;
    private readonly ParseResult parsed;
    private readonly Workplace programs = Workplace.On(Path.GetTempPath());
    private readonly Lazy<OwnProgram> own;

    public MeasuringJob(MeasuringOptions options, ParseResult parsed)
    {
        (this.options, this.parsed) = (options, parsed);
        own = new Lazy<OwnProgram>(() => options.Own(parsed, programs));
    }

    /// <summary>This project's generator.</summary>
    public OwnProgram Own => own.Value;

    /// <summary>How many pages to build.</summary>
    public IReadOnlyList<int> Sizes => options.Sizes(parsed);

    /// <summary>The folder above both of its programs.</summary>
    public string PublishedFolder => Path.GetDirectoryName(Path.GetDirectoryName(Own.Native))!;

    /// <summary>The options that hold for every command, as they were written.</summary>
    public IReadOnlyList<string> Shared => options.Shared(parsed);

    /// <summary>The comparison that was asked for.</summary>
    public Comparison Comparison() => options.Comparison(parsed, Own, programs);

    /// <summary>Shows a part of the report.</summary>
    public void Report(string part, string text) => options.Report(parsed, part, text);

    public void Dispose() => programs.Dispose();
}
