using NodaTime;
using NodaTime.Text;

namespace MRS.Engine.Files;

/// <summary>Moments in machine-readable formats.</summary>
public static class DateFormats
{
    private static readonly OffsetDateTimePattern Internet =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<Z+HH:mm>");
    private static readonly OffsetDateTimePattern Mail =
        OffsetDateTimePattern.CreateWithInvariantCulture("ddd', 'dd' 'MMM' 'uuuu' 'HH':'mm':'ss' 'o<+HHmm>");

    /// <summary><c>2024-01-25T00:00:00-05:00</c> (RFC 3339).</summary>
    public static string Rfc3339(OffsetDateTime moment) => Internet.Format(WholeMinutes(moment));

    /// <summary><c>Thu, 25 Jan 2024 00:00:00 -0500</c> (RFC 822 with the year of RFC 2822, as RSS requires).</summary>
    public static string Rfc822(OffsetDateTime moment) => Mail.Format(WholeMinutes(moment));

    // Before standard time, local offsets had seconds as well, which neither format can express.
    private static OffsetDateTime WholeMinutes(OffsetDateTime moment) =>
        moment.Offset.Seconds % 60 == 0 ? moment : moment.WithOffset(Offset.Zero);
}
