namespace MRS.Engine.Outputs.StructuredData;

/// <summary>An address with a gap in it.</summary>
public sealed record EntryPointNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "EntryPoint";

    /// <summary>The address; the name of the gap stands in braces.</summary>
    public string? UrlTemplate { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("urlTemplate"u8, UrlTemplate);
    }
}
