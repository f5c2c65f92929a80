using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>
/// Writes the pages of a first site into its staging folder while they are rendered, so that a large site need not be in memory as a whole.
/// If there is an output already, or any obstacle, it keeps pages in memory: only <see cref="OutputFolder" /> reports what is wrong, and
/// compares with existing files. If no site is written in the end, nothing is left behind.
/// </summary>
public sealed class StagedPages : IPageStore, IDisposable
{
    private readonly OutputPlace place;
    private readonly OutputSettings settings;
    private IDisposable? held;
    private SiteMark? mark;
    private int kept;

    /// <summary>Prepares to store the pages of a site.</summary>
    /// <param name="directory">The folder that the site will be written to.</param>
    /// <param name="settings">The settings it will be written with.</param>
    /// <exception cref="OutputRefusedException">The folder has no name.</exception>
    public StagedPages(string directory, OutputSettings settings) => (place, this.settings) = (OutputPlace.At(directory), settings);

    /// <summary>Whether pages are written into the staging folder; if not, they are kept in memory.</summary>
    internal bool AreStaged { get; private set; }

    /// <inheritdoc />
    public void Begin(IEnumerable<string> pages)
    {
        string[] paths = [.. pages];
        try
        {
            PlaceRules.Check(place, settings.ContentDirectory);
            ArtifactPathRules.Check(paths);
            held = IsFree() ? OutputLock.Take(place, new OutputSettings { LockWait = TimeSpan.Zero }) : null;
            if (held is not null && IsFree())
            {
                // From now on a later build that finds these files recognizes them, even if this one is killed.
                mark = SiteMark.Of(paths);
                mark.Write(place);
                StagingFolder.MakeFolders(place, paths);
                AreStaged = true;
            }
        }
        catch (Exception e) when (e is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            Dispose();
        }
    }

    /// <inheritdoc />
    public Artifact Keep(string path, ReadOnlySpan<byte> page)
    {
        if (!AreStaged)
        {
            return Artifact.Text(path, page);
        }

        var file = FileOf(path);
        try
        {
            StagingFolder.WriteFile(file, page);
            Interlocked.Increment(ref kept);
            return new Artifact(path, new StagedPage(file, page));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk, for example: writing the site will report it.
            File.Delete(file);
            return Artifact.Text(path, page);
        }
    }

    /// <summary>Whether every stored page belongs to a site.</summary>
    internal bool BelongTo(Snapshot site) => !AreStaged || site.Artifacts.Count(a => a.LiesAt(FileOf(a.Path))) == kept;

    /// <summary>Hands over the lock of the output for writing the site; null if pages are kept in memory.</summary>
    internal IDisposable? HandOver()
    {
        var handed = AreStaged ? held : null;
        held = handed is null ? held : null;
        return handed;
    }

    /// <summary>Leaves the pages to the written site.</summary>
    internal void Leave() => (AreStaged, mark) = (false, null);

    /// <summary>Removes what was not written as a site.</summary>
    public void Dispose()
    {
        if (mark is not null)
        {
            TreeRemoval.RemoveAll(place.Staging, place, mark);
            if (!Directory.Exists(place.Folder))
            {
                File.Delete(place.Mark);
            }
        }

        held?.Dispose();
        (AreStaged, mark, held) = (false, null, null);
    }

    private string FileOf(string path) => Path.Combine(place.Staging, path);

    private bool IsFree() =>
        Directory.Exists(place.Parent) && !new[] { place.Folder, place.Staging, place.Previous, place.Mark }.Any(Path.Exists);
}
