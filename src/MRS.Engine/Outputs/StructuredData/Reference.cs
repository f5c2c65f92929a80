namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Something that is described elsewhere in the same page’s data.</summary>
public sealed record Reference : Node
{
    /// <inheritdoc />
    protected override string? Kind => null;

    private protected override void Write(NodeWriter to)
    {
    }
}
