namespace MRS.Theme.Views;

/// <summary>An award someone received.</summary>
/// <param name="Award">The award's name.</param>
/// <param name="Year">The year.</param>
/// <param name="Address">Where the award is explained; null if nowhere.</param>
public sealed record AwardYearView(string Award, int Year, string? Address);
