namespace MRS.Engine.Outputs.StructuredData;

/// <summary>A place.</summary>
public sealed record PlaceNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "Place";

    /// <summary>The building, or else the city.</summary>
    public string? Name { get; init; }

    /// <summary>City and country.</summary>
    public PostalAddressNode? Address { get; init; }

    /// <summary>Where on the globe it is.</summary>
    public GeoCoordinatesNode? Geo { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Node("address"u8, Address);
        to.Node("geo"u8, Geo);
    }
}
