using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>All rules that hold between fields and between records.</summary>
public static class ContentRules
{
    /// <summary>Reports everything that contradicts itself or leads nowhere. <paramref name="day"/> is the day of the build.</summary>
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
    {
        ReferenceRules.Check(site, log);
        TermRules.Check(site, day, log);
        VisionRules.Check(site, day, log);
        EventRules.Check(site, log);
        MediaRules.Check(site, log);
        PageRules.Check(site, log);
        SettingsRules.Check(site, log);
        DescriptionRules.Check(site, log);
    }
}
