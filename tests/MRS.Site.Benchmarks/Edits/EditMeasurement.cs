using System.Net;
using System.Net.Sockets;
using MRS.Site.Benchmarks.Contestants;
using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Benchmarks.Reports;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Edits;

/// <summary>Measures how long it takes from saving a page until the server shows it changed.</summary>
/// <param name="Own">This project's generator.</param>
/// <param name="Count">How often a page is edited.</param>
internal sealed record EditMeasurement(OwnProgram Own, int Count)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    /// <summary>The medians for some sizes, with Hugo's server beside them where it is installed.</summary>
    public async Task<string> RunAsync(IReadOnlyList<int> sizes)
    {
        var table = new Table("server", "pages", "text, ms", "text, slowest, ms", "title in the list, ms", "title, slowest, ms");
        foreach (var pages in sizes)
        {
            using var place = Workplace.InMemory();
            foreach (var (name, program) in new[] { ("this, native", Own.Native), ("this, JIT", Own.Jit) }.Where(p => File.Exists(p.Item2)))
            {
                await Measure(name, place.Project(CorpusForms.Own, pages), "content/pages",
                    (project, port) => OwnServer(program, project, port), pages, table);
            }

            if (File.Exists("/usr/bin/hugo"))
            {
                await Measure(OtherPrograms.Hugo, place.Project("hugo", pages), "content", HugoServer, pages, table);
            }
        }

        return table.ToString();
    }

    private static ProgramCall OwnServer(string program, string project, int port) =>
        new(project, program, "preview", "--plain", "--content", "content", "--date", "2026-11-23", "--port", $"{port}");

    // As its users run it: from memory (its default), and only pages that were looked at are rendered again.
    private static ProgramCall HugoServer(string project, int port) =>
        new(project, "hugo", "server", "--bind", "127.0.0.1", "--port", $"{port}", "--quiet");

    private async Task Measure(string name, string project, string content, Func<string, int, ProgramCall> serve, int pages, Table table)
    {
        var port = FreePort();
        var shape = new CorpusShape(pages);
        using var server = await EditServer.StartAsync(serve(project, port), new Uri($"http://127.0.0.1:{port}/"), shape.AddressOf(0));
        var times = new Dictionary<EditKind, List<double>>();
        foreach (var kind in Enum.GetValues<EditKind>())
        {
            times[kind] = [];
            for (var i = 0; i < Count; i++)
            {
                var page = i * 7 % pages;
                await Task.Delay(Pause);
                times[kind].Add(await Edit(
                    server, Path.Join(project, content, shape.AddressOf(page).TrimEnd('/') + ".md"), shape.AddressOf(page), kind));
                Console.Error.WriteLine(FormattableString.Invariant($"  {name}, {pages} pages, {kind}: {times[kind][^1] * 1000:0} ms"));
            }
        }

        var (text, title) = (times[EditKind.Text], times[EditKind.Title]);
        table.Add(name, Table.Whole(pages), Ms(MeasuredRun.Middle(text)), Ms(text.Max()), Ms(MeasuredRun.Middle(title)), Ms(title.Max()));
    }

    private static async Task<double> Edit(EditServer server, string file, string address, EditKind kind)
    {
        var mark = $"Mark{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}";
        var old = await File.ReadAllTextAsync(file);
        var (looked, changed) = kind == EditKind.Text
            ? (address, $"{old}{mark} stands here now.\n")
            : (address[..(address.IndexOf('/', 1) + 1)], old.Replace("title: \"", $"title: \"{mark} ", StringComparison.Ordinal));
        // Looked at before, as by someone who edits it.
        await server.WaitFor(looked, "</html>");
        await File.WriteAllTextAsync(file, changed);
        var seconds = await server.WaitFor(looked, mark);
        // The next edit begins when this one has left no trace.
        await File.WriteAllTextAsync(file, old);
        await server.WaitForLoss(looked, mark);
        return seconds;
    }

    private static string Ms(double seconds) => Table.Whole(seconds * 1000);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
