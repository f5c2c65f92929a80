using NodaTime;

namespace MRS.Site.Tests;

/// <summary>Instants for tests.</summary>
internal static class DayExtensions
{
    /// <summary>Noon in UTC, which is on the same day in almost all time zones.</summary>
    public static Instant Noon(this DateOnly day) => Instant.FromUtc(day.Year, day.Month, day.Day, 12, 0);
}
