using MRS.Site.Output;

namespace MRS.Site.Commands;

/// <summary>How a build ended.</summary>
/// <param name="IsGood">Whether nothing prevents publishing.</param>
/// <param name="Written">What was written; null if nothing was to be written or could be.</param>
internal sealed record BuildOutcome(bool IsGood, WriteResult? Written);
