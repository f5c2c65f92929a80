namespace MRS.Engine.Outputs.StructuredData;

/// <summary>A city and a country.</summary>
public sealed record PostalAddressNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "PostalAddress";

    /// <summary>The city.</summary>
    public string? AddressLocality { get; init; }

    /// <summary>The country.</summary>
    public string? AddressCountry { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("addressLocality"u8, AddressLocality);
        to.Text("addressCountry"u8, AddressCountry);
    }
}
