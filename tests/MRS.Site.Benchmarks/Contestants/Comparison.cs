using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>Builds the same corpora with every generator and sets the figures beside each other.</summary>
/// <param name="Contestants">The generators.</param>
/// <param name="Rounds">How often each builds.</param>
/// <param name="Disk">A folder on a disk.</param>
internal sealed record Comparison(IReadOnlyList<Contestant> Contestants, int Rounds, string Disk)
{
    private const string None = "–";

    private readonly Dictionary<(string Name, int Pages), IReadOnlyList<MeasuredRun>> inMemory = [];
    private readonly Dictionary<(string Name, int Pages), IReadOnlyList<MeasuredRun>> onDisk = [];

    /// <summary>The figures for some sizes, as a table and what follows from it.</summary>
    public string Run(IReadOnlyList<int> sizes)
    {
        foreach (var pages in sizes)
        {
            Measure(pages, Workplace.InMemory(), Contestants, inMemory);
            // On a disk the question is only whether the two fastest kinds keep their distance.
            Measure(
                pages, Workplace.On(Disk), [.. Contestants.Where(c => c.Form is CorpusForms.Own || c.Name == OtherPrograms.Hugo)], onDisk);
        }

        return $"{Figures(sizes)}\n{string.Join("\n", Contestants.Select(c => Growth(c, sizes)).Where(l => l.Length > 0))}\n";
    }

    private void Measure(
        int pages, Workplace place, IReadOnlyList<Contestant> taking, Dictionary<(string Name, int Pages), IReadOnlyList<MeasuredRun>> into)
    {
        using (place)
        {
            Console.Error.WriteLine($"{pages} pages in {place.Folder}");
            var runs = Turns.Take(taking, Rounds, c => place.Project(c.Form, pages));
            for (var i = 0; i < taking.Count; i++)
            {
                into[(taking[i].Name, pages)] = runs[i];
            }
        }
    }

    private Table Figures(IReadOnlyList<int> sizes)
    {
        var table = new Table("generator", "pages", "wall, s", "CPU, s", "peak memory, MB", "pages/s", "wall ÷ Hugo", "CPU ÷ Hugo",
            "memory ÷ Hugo", "on a disk, s", "on a disk ÷ Hugo");
        foreach (var pages in sizes)
        {
            foreach (var contestant in Contestants)
            {
                var (runs, disk) = (inMemory[(contestant.Name, pages)], onDisk.GetValueOrDefault((contestant.Name, pages)));
                var run = MeasuredRun.Median(runs);
                table.Add(
                    contestant.Name,
                    Table.Whole(pages),
                    Table.Figure(run.Wall),
                    Table.Figure(run.Cpu),
                    Table.Whole(run.Memory / 1e6),
                    Table.Whole(new CorpusShape(pages).Records / run.Wall),
                    ToHugo(inMemory, pages, runs, r => r.Wall),
                    ToHugo(inMemory, pages, runs, r => r.Cpu),
                    ToHugo(inMemory, pages, runs, r => r.Memory),
                    disk is null ? None : Table.Figure(MeasuredRun.Median(disk).Wall),
                    disk is null ? None : ToHugo(onDisk, pages, disk, r => r.Wall));
            }
        }

        return table;
    }

    // Round by round, and then the median: when the machine is busy it is so for both.
    private static string ToHugo(Dictionary<(string Name, int Pages), IReadOnlyList<MeasuredRun>> all, int pages,
        IReadOnlyList<MeasuredRun> runs, Func<MeasuredRun, double> figure) =>
        all.TryGetValue((OtherPrograms.Hugo, pages), out var hugo)
            ? Table.Figure(MeasuredRun.Middle(runs.Zip(hugo, (own, other) => figure(own) / figure(other))))
            : None;

    private string Growth(Contestant contestant, IReadOnlyList<int> sizes) =>
        sizes.Contains(1000) && sizes.Contains(10_000)
            ? $"- {contestant.Name}: 10,000 pages take {Table.Figure(Median(contestant, 10_000).Wall / Median(contestant, 1000).Wall)} "
                + $"times as long as 1,000 (CPU: {Table.Figure(Median(contestant, 10_000).Cpu / Median(contestant, 1000).Cpu)} times)."
            : "";

    private MeasuredRun Median(Contestant contestant, int pages) => MeasuredRun.Median(inMemory[(contestant.Name, pages)]);
}
