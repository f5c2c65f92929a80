using MRS.Site.Output;

namespace MRS.Site.Commands;

/// <summary>How a build ended.</summary>
/// <param name="IsGood">Whether nothing stood in the way of publishing.</param>
/// <param name="Written">What was written; null if nothing was to be or could be.</param>
internal sealed record BuildOutcome(bool IsGood, WriteResult? Written);
