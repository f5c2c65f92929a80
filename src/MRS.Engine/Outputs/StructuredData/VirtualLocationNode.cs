namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Where a meeting takes place online.</summary>
public sealed record VirtualLocationNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "VirtualLocation";

    /// <summary>Where to take part, or to read how.</summary>
    public string? Url { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("url"u8, Url);
    }
}
