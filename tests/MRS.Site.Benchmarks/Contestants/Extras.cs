using System.Text.Json;
using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>Measures what the other generators do not do and what is therefore left out of the comparison.</summary>
internal static class Extras
{
    private static readonly (string Stage, string Shown)[] Counted =
    [
        ("fonts", "fonts"), ("pictures", "pictures"), ("icons", "icons"), ("form", "form"), ("share images", "share images"),
        ("search", "search"),
        ("snapshot", "API and manifest"),
    ];


    /// <summary>What each of these stages takes when everything is new and when nothing is, in seconds.</summary>
    public static string Run(OwnProgram own, IReadOnlyList<int> sizes)
    {
        var table =
            new Table(["stage", .. sizes.SelectMany(s => new[] { $"{Table.Whole(s)} pages, new, s", $"{Table.Whole(s)} pages, kept, s" })]);
        var runs = sizes.Select(pages => Measure(own, pages)).ToList();
        foreach (var (stage, shown) in Counted)
        {
            table.Add([shown, .. runs.SelectMany(r => new[] { Table.Figure(r.New[stage]), Table.Figure(r.Kept[stage]) })]);
        }

        return table.ToString();
    }

    private static (Dictionary<string, double> New, Dictionary<string, double> Kept) Measure(OwnProgram own, int pages)
    {
        using var place = Workplace.InMemory();
        var project = place.Project(CorpusForms.Own, pages);
        // The folder with the lock file is the project, and there the cache lies.
        File.Copy(Path.Join(Project.Root, "package-lock.json"), Path.Join(project, "package-lock.json"));
        Directory.CreateSymbolicLink(Path.Join(project, "node_modules"), Path.Join(Project.Root, "node_modules"));
        return (Seconds(own, project), Seconds(own, project));
    }

    private static Dictionary<string, double> Seconds(OwnProgram own, string project)
    {
        var (code, said) = Meter.Run(OwnProgram.Build(own.Native, project, "--timings", "--format", "json"));
        if (code != 0)
        {
            throw new MeasuringException($"The whole build ended with {code}:\n{said}");
        }

        using var report = JsonDocument.Parse(said);
        return report.RootElement.GetProperty("timings").EnumerateArray()
            .ToDictionary(t => t.GetProperty("stage").GetString()!, t => t.GetProperty("milliseconds").GetDouble() / 1000);
    }
}
