namespace MRS.Engine.Files;

/// <summary>Keeps pages in memory.</summary>
public sealed class PagesInMemory : IPageStore
{
    /// <inheritdoc />
    public void Begin(IEnumerable<string> paths)
    {
    }

    /// <inheritdoc />
    public Artifact Keep(string path, ReadOnlySpan<byte> page) => Artifact.Text(path, page);
}
