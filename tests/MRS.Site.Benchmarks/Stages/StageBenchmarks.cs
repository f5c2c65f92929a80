using BenchmarkDotNet.Attributes;
using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Assets;
using MRS.Engine.Checks;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Pages;
using MRS.Engine.Planning;
using MRS.Engine.Text;
using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Corpus;
using MRS.Site.Output;

namespace MRS.Site.Benchmarks.Stages;

/// <summary>The stages of a build of 1,000 pages, each by itself.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class StageBenchmarks
{
    /// <summary>How many pages of text the corpus has.</summary>
    public const int Pages = 1000;

    private static readonly BuildOptions Options = new(new DateOnly(2026, 11, 23));

    private Workplace place = null!;
    private string folder = null!;
    private IReadOnlyList<SourceFile> sources = null!;
    private SiteContent site = null!;
    private SitePlan plan = null!;
    private PictureLibrary pictures = null!;
    private ThemeFiles theme = null!;
    private BuildContext context = null!;
    private Illustrations illustrations = null!;
    private IReadOnlyList<Artifact> files = null!;
    private IReadOnlyList<PageDocument> documents = null!;
    private Snapshot snapshot = null!;
    private int turn;

    /// <summary>Runs every stage once, so that each has what it begins with.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        place = Workplace.InMemory();
        folder = Path.Join(place.Project(CorpusForms.Own, Pages), "content");
        var log = new ProblemLog();
        sources = Read();
        site = ContentOnDay.Of(Load(), Options.Date);
        plan = Planner.Plan(site, log);
        pictures = PictureLibrary.Make(site.Media, null, log);
        context = new BuildContext(site, plan, Markdown(), Options);
        illustrations = new Illustrations(pictures, ShareImages.Draw(site, plan, null, log));
        var icons = SiteIcons.Make(null);
        theme = ThemeFiles.Make(null, icons);
        var materials = new BuildAssets(pictures, FontFiles.Make(null), icons, theme, CmsBundle.Make(null));
        files = [.. SiteFiles.Make(context, materials), .. MachineReadableFiles.Make(context)];
        documents = Render();
        snapshot = SiteBuilder.Build(sources, Options, log).Snapshot ?? throw new InvalidOperationException("The corpus does not build.");
    }

    /// <summary>Deletes what was written.</summary>
    [GlobalCleanup]
    public void Clean() => place.Dispose();

    /// <summary>Reads the content folder.</summary>
    [Benchmark(Description = "read files")]
    public IReadOnlyList<SourceFile> Read() => ContentFolder.Read(folder, new ProblemLog());

    /// <summary>Reads YAML and makes typed records.</summary>
    [Benchmark(Description = "YAML to records")]
    public SiteContent Load() => ContentLoader.Load(sources, new ProblemLog())!;

    /// <summary>Turns all Markdown into HTML and looks for what is refused.</summary>
    [Benchmark(Description = "Markdown")]
    public RenderedTexts Markdown() => new TextCache().Render(site, pictures, new ProblemLog());

    /// <summary>Renders all pages through the theme.</summary>
    [Benchmark(Description = "render")]
    public IReadOnlyList<PageDocument> Render() =>
        new DocumentRenderer(context, theme.Assets, illustrations, PageCache.OfNothing(new PagesInMemory())).Render();

    /// <summary>Checks all pages.</summary>
    [Benchmark(Description = "check")]
    public void Check()
    {
        var targets = new LinkTargets(plan, files, OwnDomain.Of(site.Settings.Address));
        SiteChecks.Check(documents, targets, new CheckCache(), new ProblemLog());
    }

    /// <summary>Writes the site into a new folder.</summary>
    [Benchmark(Description = "write, all new")]
    public WriteResult Write() => OutputFolder.Write(Path.Join(place.Folder, $"output-{turn++}"), snapshot);
}
