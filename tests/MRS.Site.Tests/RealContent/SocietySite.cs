using System.Globalization;
using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.Planning;

namespace MRS.Site.Tests.RealContent;

/// <summary>The repository's own content. It is built for today, as it is published: its editors go on writing.</summary>
internal static class SocietySite
{
    public const string Role = "president";
    public const string VisionAddress = "/about/presidents-vision/";
    public const string ArchiveAddress = "/about/past-presidents/";

    public static DateOnly Today { get; } = DateOnly.FromDateTime(DateTime.UtcNow);

    public static string TodayText => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static SiteContent Content { get; } = ContentOnDay.Of(ContentLoader.Load(Sources(), new ProblemLog())!, Today);

    public static BuildResult Built { get; } = SiteBuilder.Build(Sources(), new BuildOptions(Today), new ProblemLog());

    public static Snapshot Snapshot => Built.Snapshot ?? throw new InvalidOperationException($"The content has problems: {string.Join(Environment.NewLine, Built.Problems)}");

    /// <summary>The term of whoever is in office.</summary>
    public static Term CurrentTerm => Assert.Single(Offices.Running(Content, Role));

    public static Vision CurrentVision => Offices.CurrentVision(Content, Role)!;

    /// <summary>All addresses at which a link may end.</summary>
    public static IReadOnlyList<string> Addresses(SiteContent content) =>
        [.. Planner.Plan(content, new ProblemLog()).Pages.Select(p => p.Address)];

    private static IReadOnlyList<SourceFile> Sources() => ContentFolder.Read(Repository.Content, new ProblemLog());
}
