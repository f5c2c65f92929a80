namespace MRS.Site.Output;

/// <summary>How the new site replaces the old one.</summary>
public enum ExchangeKind
{
    /// <summary>Both folders are swapped atomically where the system supports it, otherwise in two steps.</summary>
    OneStepIfPossible,

    /// <summary>Always in two steps, as on a system without an atomic swap; exists so that it can be tested everywhere.</summary>
    TwoSteps,
}
