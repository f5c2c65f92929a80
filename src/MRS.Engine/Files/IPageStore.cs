namespace MRS.Engine.Files;

/// <summary>Where the pages of a build are kept until the site is written.</summary>
public interface IPageStore
{
    /// <summary>Announces which pages there will be, before the first is stored.</summary>
    void Begin(IEnumerable<string> paths);

    /// <summary>Stores a page, given in UTF-8. May be called on several threads.</summary>
    Artifact Keep(string path, ReadOnlySpan<byte> page);
}
