namespace MRS.Engine.Outputs.Publishing;

/// <summary>
/// A line of the published-URLs file: an address, or an id and the page of what it names. Addresses are compared with a trailing slash.
/// </summary>
/// <param name="Kind">One of <see cref="Address"/>, <see cref="FeedId"/> and <see cref="CalendarUid"/>.</param>
/// <param name="Name">The address or id.</param>
/// <param name="Page">For an id, the address of the page under which it was published; otherwise empty.</param>
public sealed record PublishedUrlsLine(string Kind, string Name, string Page)
{
    /// <summary>An address, of whatever kind: a page of today may be a redirect tomorrow.</summary>
    public const string Address = "address";

    /// <summary>The id of a feed entry.</summary>
    public const string FeedId = "feed-id";

    /// <summary>The id of a meeting in a calendar.</summary>
    public const string CalendarUid = "calendar-uid";

    /// <summary>What the published-URLs file records of a name.</summary>
    public static PublishedUrlsLine Of(PublishedName name) => new(
        name.Kind switch
        {
            NameKind.FeedId => FeedId,
            NameKind.CalendarUid => CalendarUid,
            _ => Address,
        },
        name.Name,
        name.Page);

    /// <summary>Reads a line; null if it is invalid.</summary>
    public static PublishedUrlsLine? Read(string line) => line.Split(' ') switch
    {
        [Address, ['/', ..] name] => new(Address, name, ""),
        [FeedId or CalendarUid, { Length: > 0 } name, ['/', ..] page] parts => new(parts[0], name, page),
        _ => null,
    };

    public (string Kind, string Name) Key => (Kind, Kind == Address ? Planning.RedirectPlan.Key(Name) : Name);

    /// <inheritdoc />
    public override string ToString() => Page.Length == 0 ? $"{Kind} {Name}" : $"{Kind} {Name} {Page}";
}
