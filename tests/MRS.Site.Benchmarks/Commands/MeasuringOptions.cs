using System.CommandLine;
using MRS.Site.Benchmarks.Contestants;
using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;

namespace MRS.Site.Benchmarks.Commands;

/// <summary>The options that the measuring commands share.</summary>
internal sealed class MeasuringOptions
{
    private readonly Option<int[]> sizes;
    private readonly Option<int> rounds = new("--runs")
    {
        Description = "How often each generator builds each size, after one build that does not count.",
        DefaultValueFactory = _ => 5,
    };
    private readonly Option<string[]> only = new("--only")
    {
        Description = "Only these generators: native, r2r, jit, hugo, eleventy, jekyll.",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string> disk =
        new("--disk") { Description = "A folder on a disk.", DefaultValueFactory = _ => Path.GetTempPath() };
    private readonly Option<string?> published = new("--published")
    {
        Description = "A folder with native/MRS.Site, r2r/MRS.Site and jit/MRS.Site, to measure those instead of publishing anew.",
    };
    private readonly Option<bool> write = new("--write") { Description = "Put the tables into docs/performance.md as well." };

    /// <summary>Adds them to a command.</summary>
    public MeasuringOptions(Command command, params int[] usualSizes)
    {
        sizes = new Option<int[]>("--sizes")
        {
            Description = "How many pages.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => usualSizes,
        };
        only.AcceptOnlyFromAmong("native", "r2r", "jit", "hugo", "eleventy", "jekyll");
        foreach (var option in new Option[] { sizes, rounds, only, disk, published, write })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How many pages to build.</summary>
    public IReadOnlyList<int> Sizes(ParseResult parsed) => parsed.GetRequiredValue(sizes);

    /// <summary>Publishes this project's generator, or takes the one that was named.</summary>
    public OwnProgram Own(ParseResult parsed, Workplace place) => parsed.GetValue(published) is string folder
        ? OwnProgram.In(folder)
        : OwnProgram.Publish(place.Folder);

    /// <summary>The comparison that was asked for.</summary>
    public Comparison Comparison(ParseResult parsed, OwnProgram own, Workplace place)
    {
        var names = parsed.GetValue(only) ?? [];
        var all = own.Contestants().Concat(OtherPrograms.Find(place.Folder));
        return new Comparison([.. all.Where(c => names.Length == 0 || names.Contains(c.Name.Split(' ')[^1].ToLowerInvariant()))],
            parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(disk));
    }

    /// <summary>What was said of runs and disk, to be said to other commands as well.</summary>
    public IReadOnlyList<string> Shared(ParseResult parsed) =>
        ["--runs", $"{parsed.GetRequiredValue(rounds)}", "--disk", parsed.GetRequiredValue(disk)];

    /// <summary>Shows a part of the report and, if asked for, puts it into the documentation.</summary>
    public void Report(ParseResult parsed, string part, string text)
    {
        Console.WriteLine($"{part}:\n\n{text}");
        if (parsed.GetValue(write))
        {
            PerformancePage.Write(part, text);
        }
    }
}
