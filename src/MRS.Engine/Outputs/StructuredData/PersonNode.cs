namespace MRS.Engine.Outputs.StructuredData;

/// <summary>A person.</summary>
public sealed record PersonNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "Person";

    /// <summary>The name, without titles.</summary>
    public string? Name { get; init; }

    /// <summary>What stands before it.</summary>
    public string? HonorificPrefix { get; init; }

    /// <summary>What stands after it.</summary>
    public string? HonorificSuffix { get; init; }

    /// <summary>The person’s page on this site.</summary>
    public string? Url { get; init; }

    /// <summary>The whole address of the portrait.</summary>
    public string? Image { get; init; }

    /// <summary>The institution the person works for.</summary>
    public OrganizationNode? Affiliation { get; init; }

    /// <summary>The offices the person holds or held.</summary>
    public IReadOnlyList<OrganizationRoleNode>? MemberOf { get; init; }

    /// <summary>What the person received.</summary>
    public IReadOnlyList<string>? Award { get; init; }

    /// <summary>The person’s own pages elsewhere.</summary>
    public IReadOnlyList<string>? SameAs { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("honorificPrefix"u8, HonorificPrefix);
        to.Text("honorificSuffix"u8, HonorificSuffix);
        to.Text("url"u8, Url);
        to.Text("image"u8, Image);
        to.Node("affiliation"u8, Affiliation);
        to.Nodes("memberOf"u8, MemberOf);
        to.Texts("award"u8, Award);
        to.Texts("sameAs"u8, SameAs);
    }
}
