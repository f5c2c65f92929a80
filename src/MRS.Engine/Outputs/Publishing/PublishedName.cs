namespace MRS.Engine.Outputs.Publishing;

/// <summary>
/// Something by which the world outside knows a part of the site: an address from its first slash on, or an id. It holds no space.
/// </summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The address or id.</param>
/// <param name="Source">The file of the content folder it comes from; empty if it comes from the program.</param>
public sealed record PublishedName(NameKind Kind, string Name, string Source)
{
    /// <summary>For an id, the address of the page of what it names; otherwise empty.</summary>
    public string Page { get; init; } = "";

    /// <summary>
    /// SHA-256 of what stands behind the name, in small hexadecimal digits. The manifest fills it in for addresses of files.
    /// </summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Whether the name is an address and not an id.</summary>
    public bool IsAddress => Kind is not (NameKind.FeedId or NameKind.CalendarUid);
}
