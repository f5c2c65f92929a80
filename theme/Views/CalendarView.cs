namespace MRS.Theme.Views;

/// <summary>A calendar to subscribe to.</summary>
/// <param name="Label">What is in it.</param>
/// <param name="Address">Its file on this site.</param>
/// <param name="SubscribeAddress">The address for subscribing in a calendar program: <c>webcal:</c>.</param>
public sealed record CalendarView(string Label, string Address, string SubscribeAddress);
