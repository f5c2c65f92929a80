namespace MRS.Site.StructuredData;

/// <summary>The way from the home page to a page.</summary>
public sealed record BreadcrumbListNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "BreadcrumbList";

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<ListItemNode>? ItemListElement { get; init; }
}
