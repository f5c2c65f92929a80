using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>Meetings of one kind.</summary>
public sealed record EventGroupView(string Label, EventKind Kind, ViewList<EventView> Events);
