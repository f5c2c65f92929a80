using System.Globalization;
using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Site.Tests.InventedSociety;

/// <summary>The invented society, built without tools.</summary>
internal static class SocietySite
{
    public const string Role = "president";
    public const string VisionAddress = "/about/presidents-vision/";
    public const string ArchiveAddress = "/about/past-presidents/";

    public static DateOnly Today { get; } = TemporarySite.Day;

    public static string TodayText => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static SiteContent Content { get; } = ContentOnDay.Of(ContentLoader.Load(Sources(), new ProblemLog())!, Today);

    public static BuildResult Built { get; } = SiteBuilder.Build(Sources(), new BuildOptions(Today), new ProblemLog());

    public static Snapshot Snapshot => Built.Snapshot
        ?? throw new InvalidOperationException($"The content has problems: {string.Join(Environment.NewLine, Built.Problems)}");

    /// <summary>The term of whoever is in office.</summary>
    public static Term CurrentTerm => Assert.Single(Offices.Running(Content, Role));

    public static Vision CurrentVision => Offices.CurrentVision(Content, Role)!;

    private static IReadOnlyList<SourceFile> Sources() => ContentFolder.Read(Repository.Society, new ProblemLog());
}
