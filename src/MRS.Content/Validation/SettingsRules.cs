using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Settings that make sense only together are given together.</summary>
internal static class SettingsRules
{
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
    {
        var settings = site.Settings;
        if (settings.FeedAuthority is null != settings.FeedSince is null)
        {
            var given = settings.FeedAuthority is null ? nameof(SiteSettings.FeedSince) : nameof(SiteSettings.FeedAuthority);
            log.Add(ProblemCodes.RequiredMissing, settings.Source.At(given),
                "The feeds are named by a domain and a day together, and only one of the two stands here.",
                "Give both feedAuthority: \"example.org\" and feedSince: \"2026-01-15\".");
        }

        if (settings is { FeedAuthority: null, FeedSince: null } && site.News.Count + site.Events.Count > 0)
        {
            log.Add(ProblemCodes.NoFeedNames, settings.Source.Start,
                $"The site has {(site.News.Count > 0 ? "news" : "meetings")}, but neither feeds nor calendars: "
                    + "the names of their items are not set.",
                "Add feedAuthority: \"example.org\", with a domain of your own, and feedSince: \"2026-01-15\", "
                    + "with a day on which it was yours.");
        }

        if (settings.SecurityContact is null != settings.SecurityExpires is null)
        {
            var given = settings.SecurityContact is null ? nameof(SiteSettings.SecurityExpires) : nameof(SiteSettings.SecurityContact);
            log.Add(ProblemCodes.RequiredMissing, settings.Source.At(given),
                "A contact for security and the day until which it holds belong together, and only one of the two stands here.",
                "Give both securityContact and securityExpires.");
        }

        if (settings.SecurityExpires is DateOnly expires && expires <= ContentRules.Horizon(day))
        {
            log.Add(ProblemCodes.SecurityExpires, settings.Source.At(nameof(SiteSettings.SecurityExpires)),
                $"The contact for security {(expires < day ? "was" : "is")} told to the public until {expires:yyyy-MM-dd} and not after.",
                "Check the contact, then set a later day.");
        }
    }
}
