using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>Builds one very large site, once, with the native program.</summary>
internal static class LargeSite
{
    /// <summary>What it took.</summary>
    public static string Run(OwnProgram own, int pages)
    {
        using var place = Workplace.InMemory();
        var contestant = own.Contestants().First();
        var run = contestant.Run(place.Project(contestant.Form, pages));
        var table = new Table("generator", "pages", "wall, s", "CPU, s", "peak memory, MB", "pages/s");
        table.Add(contestant.Name, Table.Whole(pages), Table.Figure(run.Wall), Table.Figure(run.Cpu), Table.Whole(run.Memory / 1e6),
            Table.Whole(new CorpusShape(pages).Records / run.Wall));
        return table.ToString();
    }
}
