namespace MRS.Engine.Outputs.StructuredData;

/// <summary>An organisation.</summary>
public sealed record OrganizationNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => Sort;

    /// <summary>What kind of organisation it is in the vocabulary.</summary>
    public string Sort { get; init; } = "Organization";

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its short name.</summary>
    public string? AlternateName { get; init; }

    /// <summary>Its site.</summary>
    public string? Url { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Where to write to.</summary>
    public string? Email { get; init; }

    /// <summary>Where it has its seat, in words.</summary>
    public string? Address { get; init; }

    /// <summary>The year of its foundation.</summary>
    public string? FoundingDate { get; init; }

    /// <summary>Where it was founded.</summary>
    public PlaceNode? FoundingLocation { get; init; }

    /// <summary>Its official pages elsewhere.</summary>
    public IReadOnlyList<string>? SameAs { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("alternateName"u8, AlternateName);
        to.Text("url"u8, Url);
        to.Text("description"u8, Description);
        to.Text("email"u8, Email);
        to.Text("address"u8, Address);
        to.Text("foundingDate"u8, FoundingDate);
        to.Node("foundingLocation"u8, FoundingLocation);
        to.Texts("sameAs"u8, SameAs);
    }
}
