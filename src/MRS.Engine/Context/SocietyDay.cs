using MRS.Content;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using NodaTime;

namespace MRS.Engine.Context;

/// <summary>The default day of a build: today in the society's time zone, wherever the machine is.</summary>
public static class SocietyDay
{
    /// <summary>The day at an instant in the time zone of <c>site.yml</c>; in UTC if that names none or cannot be read.</summary>
    /// <param name="sources">The files of the content folder.</param>
    /// <param name="instant">The instant.</param>
    public static DateOnly At(IReadOnlyList<SourceFile> sources, Instant instant) => At(Settings(sources), instant);

    /// <summary>The time zone of days without one: the society's, or UTC.</summary>
    public static DateTimeZone ZoneOf(SiteSettings? settings) =>
        settings?.TimeZone is TimeZoneId zone ? DateTimeZoneProviders.Tzdb[zone.Value] : DateTimeZone.Utc;

    private static DateOnly At(SiteSettings? settings, Instant instant) => instant.InZone(ZoneOf(settings)).Date.ToDateOnly();

    private static SiteSettings? Settings(IReadOnlyList<SourceFile> sources)
    {
        var file = ContentSchema.Of(typeof(SiteSettings)).Words.File;
        return ContentLoader.Load([.. sources.Where(s => s.Path == file)], new ProblemLog())?.Settings;
    }
}
