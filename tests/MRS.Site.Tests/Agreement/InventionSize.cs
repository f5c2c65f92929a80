using MRS.Content.Schema;

namespace MRS.Site.Tests.Agreement;

/// <summary>A choice of few words.</summary>
public enum InventionSize
{
    [Choice("Small enough for a pocket")] Small,
    [Choice("Larger than a house")] Large,
}
