using System.Collections.Concurrent;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Site.Tools;

namespace MRS.Site.Tests.WholeSite;

/// <summary>
/// A site built as for publication, with everything that tools make, and written to a folder for programs that read files.
/// </summary>
internal sealed class PublishedSite
{
    /// <summary>The name of the invented society.</summary>
    public const string Society = "society";

    /// <summary>The name of the fixture in which everything occurs.</summary>
    public const string Example = "example";

    private static readonly ConcurrentDictionary<string, Lazy<PublishedSite>> Sites = new()
    {
        [Society] = new(() => new PublishedSite(Society, Repository.Society, MemorySite.Day)),
        [Example] = new(() => new PublishedSite(Example, Path.Join(Repository.Fixtures, "sites", "full"), MemorySite.Day)),
    };

    private PublishedSite(string name, string content, DateOnly day)
    {
        var log = new ProblemLog();
        var sources = ContentFolder.Read(content, log);
        var options = new BuildOptions(day) { Tools = SiteTools.Around(content) };
        Name = name;
        Result = SiteBuilder.Build(sources, options, log);
        Records = ContentOnDay.Of(ContentLoader.Load(sources, new ProblemLog())!, day);
        Plan = Planner.Plan(Records, new ProblemLog());
        Folder = Directory.CreateTempSubdirectory("mrs-site-whole-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        WorkCache.Write(Folder, Result.Files().Artifacts);
    }

    /// <summary>The names of the sites of which everything here must hold.</summary>
    public static TheoryData<string> Names => [Society, Example];

    /// <summary>What tests call it.</summary>
    public string Name { get; }

    /// <summary>The build.</summary>
    public BuildResult Result { get; }

    /// <summary>The records it is made of.</summary>
    public MRS.Content.SiteContent Records { get; }

    /// <summary>Which address shows what.</summary>
    public SitePlan Plan { get; }

    /// <summary>Where its files are on the disk.</summary>
    public string Folder { get; }

    /// <summary>Where it is published, without a slash at its end.</summary>
    public string BaseUrl => Records.Settings.Address.Value;

    /// <summary>The pages that have an address of their own; the page “not found” has none.</summary>
    public IEnumerable<string> Pages => Result.Paths("index.html");

    /// <summary>The same and the page “not found”.</summary>
    public IEnumerable<string> AllPages => Result.Paths(".html");

    /// <summary>The pages that search engines are to list.</summary>
    public IEnumerable<string> ListedPages => Pages.Where(p => Result.Page(p).QuerySelector("meta[name=robots][content=noindex]") is null);

    /// <summary>A site by its name.</summary>
    public static PublishedSite Of(string name) => Sites[name].Value;

    /// <summary>One site more, under a name of its own; it is built when it is first asked for.</summary>
    public static PublishedSite Of(string name, string content, DateOnly day) =>
        Sites.GetOrAdd(name, _ => new(() => new PublishedSite(name, content, day))).Value;

    /// <summary>The whole address of a page.</summary>
    public string AddressOf(string path) => $"{BaseUrl}/{path[..^"index.html".Length]}";

    /// <summary>Files on the disk, by the end of their names; the form for editors among them.</summary>
    public IReadOnlyList<string> OnDisk(string ending) =>
        [.. Result.Files().Artifacts.Where(a => a.Path.EndsWith(ending, StringComparison.Ordinal)).Select(a => Path.Join(Folder, a.Path))];

    /// <summary>Looks at every page and gathers what is wrong, so that one run tells of all of it.</summary>
    public void EveryPage(IEnumerable<string> pages, Action<string> look) => Assert.All(pages, page =>
    {
        try
        {
            look(page);
        }
        catch (Xunit.Sdk.XunitException wrong)
        {
            Assert.Fail($"{Name}, {page}: {wrong.Message}");
        }
    });
}
