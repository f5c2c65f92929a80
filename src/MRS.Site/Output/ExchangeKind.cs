namespace MRS.Site.Output;

/// <summary>How the new site takes the place of the old one.</summary>
public enum ExchangeKind
{
    /// <summary>Both folders change names in one step where the system can do that, in two steps where it cannot.</summary>
    OneStepIfPossible,

    /// <summary>Always in two steps, as on a system that cannot do it in one; there to be tested everywhere.</summary>
    TwoSteps,
}
