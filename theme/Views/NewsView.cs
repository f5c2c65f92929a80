using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>A news item and its address.</summary>
public sealed record NewsView(NewsItem Item, string? Address);
