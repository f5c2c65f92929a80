namespace MRS.Engine.Outputs.StructuredData;

/// <summary>A point on the globe, in degrees.</summary>
public sealed record GeoCoordinatesNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "GeoCoordinates";

    /// <summary>North of the equator.</summary>
    public string? Latitude { get; init; }

    /// <summary>East of Greenwich.</summary>
    public string? Longitude { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("latitude"u8, Latitude);
        to.Text("longitude"u8, Longitude);
    }
}
