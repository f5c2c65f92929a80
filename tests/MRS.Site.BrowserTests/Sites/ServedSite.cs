using System.Globalization;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Files;
using MRS.Engine.Planning;
using MRS.Site.BrowserTests.Hosting;
using MRS.Site.Commands;
using MRS.Site.Tools;

namespace MRS.Site.BrowserTests.Sites;

/// <summary>A site built by the command line and served as its host would.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private readonly StaticHost host;
    private readonly Compression compression;

    private ServedSite(string name, Snapshot files, StaticHost host, Compression compression, SitePlan plan)
    {
        Name = name;
        Files = files;
        this.host = host;
        this.compression = compression;
        Pages = PageList.Of(this, plan);
    }

    /// <summary>What tests call it.</summary>
    public string Name { get; }

    /// <summary>All its files.</summary>
    public Snapshot Files { get; }

    /// <summary>Where it is served.</summary>
    public Uri Address => host.Address;

    /// <summary>All its pages, in the order of their addresses.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The richest page of each template.</summary>
    public IEnumerable<SitePage> Templates =>
        Pages.GroupBy(p => p.Template).Select(g => g.MaxBy(p => p.Length)!).OrderBy(p => p.Template, StringComparer.Ordinal);

    /// <summary>The forms that were sent to it.</summary>
    public IReadOnlyCollection<IReadOnlyDictionary<string, string>> Forms => host.Forms;

    /// <summary>Builds a content folder as for publication and serves it.</summary>
    public static async Task<ServedSite> StartAsync(string name, string content, DateOnly day)
    {
        var files = await BuildAsync(content, day);
        var plan = Planner.Plan(
            ContentOnDay.Of(ContentLoader.Load(ContentFolder.Read(content, new ProblemLog()), new ProblemLog())!, day), new ProblemLog());
        var compression = new Compression();
        return new ServedSite(name, files, await StaticHost.StartAsync(files, compression), compression, plan);
    }

    /// <summary>The page at an address.</summary>
    public SitePage At(string address) => Pages.Single(p => p.Address == address);

    /// <summary>How many bytes of a file travel, brotli counted where a host uses it.</summary>
    /// <param name="path">The path of an address; of one that is not there, the page for it counts.</param>
    public int Weight(string path)
    {
        var name = path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        var file = Files.TryGet(name, out var found) ? found : Files.Artifacts.Single(f => f.Path == "404.html");
        return (Compression.IsFor(MediaTypes.Of(file.Path)) ? compression.Compress(file.Content) : file.Content).Length;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static async Task<Snapshot> BuildAsync(string content, DateOnly day)
    {
        var folder = Directory.CreateTempSubdirectory("mrs-site-browser-");
        try
        {
            using var said = new StringWriter();
            var output = Path.Join(folder.FullName, "output");
            var context =
                new CommandContext(said, said, () => day.Noon(), IsTerminal: false, UseColour: false) { ToolsFor = SiteTools.Around };
            string[] words =
                ["build", "--content", content, "--output", output, "--date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            var code = await CommandLine.RunAsync(words, context);
            Assert.True(code == 0, $"The site in {content} cannot be built:\n{said}");
            return new Snapshot(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .Select(file => new Artifact(Path.GetRelativePath(output, file).Replace('\\', '/'), File.ReadAllBytes(file))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
