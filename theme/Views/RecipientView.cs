namespace MRS.Theme.Views;

/// <summary>Someone who received an award.</summary>
/// <param name="Year">The year.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The person's page; null if there is none.</param>
public sealed record RecipientView(int Year, string Name, string? Address);
