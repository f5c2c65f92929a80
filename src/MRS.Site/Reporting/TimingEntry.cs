using MRS.Engine;

namespace MRS.Site.Reporting;

/// <summary>A stage in the JSON report; <c>made</c> and <c>kept</c> count its pieces of slow work and are null if it does none.</summary>
internal sealed record TimingEntry(string Stage, double Milliseconds, int? Made, int? Cached)
{
    public static TimingEntry Of(StageTiming timing) =>
        new(timing.Stage, Math.Round(timing.Time.TotalMilliseconds, 3), timing.Made, timing.Cached);
}
