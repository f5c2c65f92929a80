using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>All rules that hold between fields and between records.</summary>
public static class ContentRules
{
    // How far ahead changes are announced, in days: two years.
    private const int DaysAhead = 731;

    /// <summary>
    /// Reports everything that contradicts itself or leads nowhere, and what waits. <paramref name="day"/> is the day of the build.
    /// </summary>
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
    {
        ReferenceRules.Check(site, log);
        TermRules.Check(site, log);
        OfficeRules.Check(site, day, log);
        VisionRules.Check(site, log);
        EventRules.Check(site, log);
        MediaRules.Check(site, log);
        PageRules.Check(site, log);
        SettingsRules.Check(site, day, log);
        DescriptionRules.Check(site, log);
        DateRules.Check(site, day, log);
    }

    /// <summary>The last day whose changes are announced: two years after the day of the build.</summary>
    public static DateOnly Horizon(DateOnly day) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + DaysAhead, DateOnly.MaxValue.DayNumber));
}
