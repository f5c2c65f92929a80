namespace MRS.Site.StructuredData;

/// <summary>A step on the way to a page.</summary>
public sealed record ListItemNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "ListItem";

    /// <summary>Its place, counted from 1.</summary>
    public int Position { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Its whole address.</summary>
    public string? Item { get; init; }
}
