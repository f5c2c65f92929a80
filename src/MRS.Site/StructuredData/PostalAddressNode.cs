namespace MRS.Site.StructuredData;

/// <summary>A city and a country.</summary>
public sealed record PostalAddressNode : Node
{
    /// <inheritdoc />
    public override string? Type => "PostalAddress";

    /// <summary>The city.</summary>
    public string? AddressLocality { get; init; }

    /// <summary>The country.</summary>
    public string? AddressCountry { get; init; }
}
