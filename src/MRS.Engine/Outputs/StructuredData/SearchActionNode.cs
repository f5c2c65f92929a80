namespace MRS.Engine.Outputs.StructuredData;

/// <summary>How the site is searched.</summary>
public sealed record SearchActionNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "SearchAction";

    /// <summary>Where to send the words.</summary>
    public EntryPointNode? Target { get; init; }

    /// <summary>Which part of that address takes the words.</summary>
    public string? QueryInput { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Node("target"u8, Target);
        to.Text("query-input"u8, QueryInput);
    }
}
