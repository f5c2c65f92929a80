using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>A news item and where it stands.</summary>
public sealed record NewsView(NewsItem Item, string? Address);
