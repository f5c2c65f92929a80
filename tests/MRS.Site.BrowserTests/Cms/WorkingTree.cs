using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Site.BrowserTests.Hosting;
using MRS.Site.Commands;
using MRS.Site.Tools;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>A git repository with a copy of some content, and a running <c>preview</c> of it or the site made of it.</summary>
internal sealed class WorkingTree : IAsyncDisposable
{
    private readonly GitSite site;
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter said = new();
    private StaticHost? host;
    private Task<int> preview = Task.FromResult(0);

    private WorkingTree(GitSite site) => this.site = site;

    /// <summary>The repository's own folder.</summary>
    public string Root => site.Root;

    /// <summary>Where the preview is.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Copies the content and starts the preview.</summary>
    public static async Task<WorkingTree> StartAsync(string content, string? repository = null)
    {
        var tree = new WorkingTree(new GitSite(content, repository));
        await tree.PreviewAsync();
        return tree;
    }

    /// <summary>Copies the content, builds the site as for publication and serves it as its host would.</summary>
    /// <param name="content">The content.</param>
    /// <param name="repository">The name of the repository at its host.</param>
    /// <param name="engine">The engine of the form; none if the site is published without it.</param>
    public static async Task<WorkingTree> PublishAsync(string content, string repository, IReadOnlyList<Artifact> engine)
    {
        var tree = new WorkingTree(new GitSite(content, repository));
        var result = tree.Build(engine);
        Assert.True(result.Snapshot is not null, string.Join('\n', result.Problems));
        tree.host = await StaticHost.StartAsync(result.Snapshot, new Compression());
        tree.Address = tree.host.Address;
        return tree;
    }

    /// <summary>What the files make as for publication.</summary>
    public BuildResult Build(IReadOnlyList<Artifact> engine)
    {
        var log = new ProblemLog();
        var tools = SiteTools.Around(Tests.Repository.Root) with { MakesSearchIndex = false, FormEngine = engine };
        var options = new BuildOptions(TemporarySite.Day) { Tools = tools };
        return SiteBuilder.Build(ContentFolder.Read(Path.Join(Root, "content"), log), options, log);
    }

    /// <summary>Commits everything.</summary>
    public void Commit(string message) => site.Commit(message);

    /// <summary>Runs git in the repository and gives what it says.</summary>
    public string Git(params string[] words) => site.Git(words);

    /// <summary>What changed since the last commit: each line with its sign, without its place; new files whole.</summary>
    public IReadOnlyList<string> Changes()
    {
        Git("add", "--all", "--intent-to-add");
        return [.. Git("diff", "--unified=0", "--no-color").Split('\n').Where(l => l.Length > 0 && l[0] is '+' or '-'
            && !l.StartsWith("+++", StringComparison.Ordinal) && !l.StartsWith("---", StringComparison.Ordinal))];
    }

    /// <summary>The files that changed since the last commit, new ones included.</summary>
    public IReadOnlyList<string> ChangedFiles() =>
        [.. Git("status", "--porcelain", "--untracked-files=all").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[3..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Takes back every change.</summary>
    public void Restore()
    {
        Git("reset", "-q", "--hard");
        Git("clean", "-qfd");
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Join(Root, path));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await preview;
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        stop.Dispose();
        site.Dispose();
    }

    private async Task PreviewAsync()
    {
        var writer = TextWriter.Synchronized(said);
        var context = new CommandContext(writer, writer, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false)
        {
            ToolsFor = _ => SiteTools.Around(Tests.Repository.Root),
        };
        preview = Task.Run(() => CommandLine.RunAsync(["preview", "--content", site.Content, "--port", "0"], context, stop.Token));
        const string Before = "The site is at ";
        while (!said.ToString().Contains(Before, StringComparison.Ordinal))
        {
            Assert.False(preview.IsCompleted, said.ToString());
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Address = new Uri(said.ToString().Split(Before)[1].Split(' ')[0]);
    }
}
