namespace MRS.Site.StructuredData;

/// <summary>Something that is described elsewhere in the same page’s data.</summary>
public sealed record Reference : Node
{
    /// <inheritdoc />
    public override string? Type => null;
}
