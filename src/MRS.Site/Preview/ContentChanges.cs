namespace MRS.Site.Preview;

/// <summary>What has changed in the content folder.</summary>
/// <param name="Paths">The changed files and folders, relative to the folder, with forward slashes; null if anything may have
/// changed.</param>
public sealed record ContentChanges(IReadOnlyCollection<string>? Paths)
{
    /// <summary>Anything may have changed.</summary>
    public static ContentChanges Unknown { get; } = new((IReadOnlyCollection<string>?)null);
}
