namespace MRS.Theme.Views;

/// <summary>A country and the meetings held there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meetings">Newest first.</param>
public sealed record CountryView(string Name, ViewList<EventView> Meetings);
