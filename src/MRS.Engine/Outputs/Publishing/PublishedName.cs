namespace MRS.Engine.Outputs.Publishing;

/// <summary>
/// Something by which the outside world knows a part of the site: an address from its first slash on, or an id. It contains no space.
/// </summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The address or id.</param>
/// <param name="Source">The file of the content folder it comes from; empty if it comes from the program.</param>
public sealed record PublishedName(NameKind Kind, string Name, string Source)
{
    /// <summary>For an id, the page address of what it names; otherwise empty.</summary>
    public string Page { get; init; } = "";

    /// <summary>
    /// SHA-256 of what the name refers to, in lower-case hexadecimal. The manifest fills it in for file addresses.
    /// </summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Whether the name is an address rather than an id.</summary>
    public bool IsAddress => Kind is not (NameKind.FeedId or NameKind.CalendarUid);
}
