namespace MRS.Site.Git;

/// <summary>A file of a commit.</summary>
/// <param name="Path">Its path from the root of the repository.</param>
/// <param name="Id">The id of its content.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="IsLink">Whether it is a symbolic link, whose content is its target.</param>
public sealed record GitEntry(string Path, string Id, long Length, bool IsLink);
