namespace MRS.Theme.Sharing;

/// <summary>One seed of a field.</summary>
/// <param name="X">From the left, in the field's units.</param>
/// <param name="Y">From the top.</param>
/// <param name="Radius">Its size.</param>
/// <param name="IsAwake">Whether it is one of the few that are awake.</param>
public sealed record ShareSeed(double X, double Y, double Radius, bool IsAwake);
