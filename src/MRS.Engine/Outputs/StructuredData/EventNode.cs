namespace MRS.Engine.Outputs.StructuredData;

/// <summary>A meeting.</summary>
public sealed record EventNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "Event";

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>When it begins: a moment, a day, a month or a year.</summary>
    public string? StartDate { get; init; }

    /// <summary>When it ends.</summary>
    public string? EndDate { get; init; }

    /// <summary>Whether it takes place as announced.</summary>
    public string? EventStatus { get; init; }

    /// <summary>Whether people come, take part online or both; null if that is not known.</summary>
    public string? EventAttendanceMode { get; init; }

    /// <summary>The place, the address online, or both.</summary>
    public IReadOnlyList<Node>? Location { get; init; }

    /// <summary>The society and those it is held with.</summary>
    public IReadOnlyList<Node>? Organizer { get; init; }

    /// <summary>Its page on this site.</summary>
    public string? Url { get; init; }

    /// <summary>The whole address of its picture.</summary>
    public string? Image { get; init; }

    /// <summary>Its own site.</summary>
    public IReadOnlyList<string>? SameAs { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("description"u8, Description);
        to.Text("startDate"u8, StartDate);
        to.Text("endDate"u8, EndDate);
        to.Text("eventStatus"u8, EventStatus);
        to.Text("eventAttendanceMode"u8, EventAttendanceMode);
        to.Nodes("location"u8, Location);
        to.Nodes("organizer"u8, Organizer);
        to.Text("url"u8, Url);
        to.Text("image"u8, Image);
        to.Texts("sameAs"u8, SameAs);
    }
}
