using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>
/// Writes snapshots to the disk. Only <see cref="StagedPages" /> writes earlier, beside the output. A reader of the folder finds the
/// complete old site or the complete new one, even if the program is killed at any moment. That guarantee does not cover power failures:
/// nothing is flushed to the disk (fsync), since the next build, which compares bytes, repairs a damaged site.
/// </summary>
public static class OutputFolder
{
    /// <summary>Makes a folder contain exactly the files of a snapshot.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="snapshot">The site.</param>
    /// <param name="settings">Further settings.</param>
    /// <param name="pages">The store of its pages, if it is beside this folder.</param>
    /// <exception cref="OutputRefusedException">The folder cannot or must not be written; it is as it was.</exception>
    public static WriteResult Write(string directory, Snapshot snapshot, OutputSettings? settings = null, StagedPages? pages = null)
    {
        var asked = settings ?? new OutputSettings();
        var place = OutputPlace.At(directory);
        try
        {
            PlaceRules.Check(place, asked.ContentDirectory);
            ArtifactPathRules.Check([.. snapshot.Artifacts.Select(a => a.Path)]);
        }
        catch
        {
            pages?.Dispose();
            throw;
        }

        return InPlainWords(place, () => WriteLocked(place, snapshot, (asked, pages)));
    }

    /// <summary>
    /// Restores a folder to one complete site after a build was killed, without waiting for a successful build. Touches nothing if there is
    /// nothing to repair.
    /// </summary>
    /// <exception cref="OutputRefusedException">The folder cannot or must not be written.</exception>
    public static void Recover(string directory, OutputSettings? settings = null)
    {
        var asked = settings ?? new OutputSettings();
        var place = OutputPlace.At(directory);
        PlaceRules.Check(place, asked.ContentDirectory);
        if (!Recovery.IsNeeded(place))
        {
            return;
        }

        InPlainWords(place, () =>
        {
            using var held = OutputLock.Take(place, asked);
            var mark = SiteMark.Read(place);
            Recovery.Run(place, mark);
            return mark;
        });
    }

    private static WriteResult WriteLocked(OutputPlace place, Snapshot snapshot, (OutputSettings Settings, StagedPages? Pages) asked)
    {
        var (settings, pages) = asked;
        if (pages?.BelongTo(snapshot) == false)
        {
            pages.Dispose();
        }

        Ownership.RefuseUnmarked(place);
        Directory.CreateDirectory(place.Parent);
        using var held = pages?.HandOver() ?? OutputLock.Take(place, settings);
        try
        {
            var result = Change((place, settings.Exchange), snapshot, pages);
            pages?.Leave();
            return result;
        }
        catch
        {
            // While the output is still locked.
            pages?.Dispose();
            throw;
        }
    }

    private static WriteResult Change((OutputPlace Place, ExchangeKind Kind) where, Snapshot snapshot, StagedPages? pages)
    {
        var place = where.Place;
        var mark = SiteMark.Read(place);
        Recovery.Run(place, mark);
        var old = FolderScan.Of(place.Folder);
        Ownership.RefuseForeign(place, old, mark);

        var change = FolderChange.Between(place.Folder, old, snapshot);
        var both = mark.And(snapshot);
        if (!change.IsNone)
        {
            both.Write(place);
            if (pages?.AreStaged != true)
            {
                TreeRemoval.RemoveAll(place.Staging, place, mark);
            }

            Replace(where, snapshot, change, both);
        }

        TreeRemoval.RemoveAll(place.Staging, place, both);
        if (!(change.IsNone ? mark : both).IsExactly(snapshot))
        {
            SiteMark.Of(snapshot.Artifacts.Select(a => a.Path)).Write(place);
        }

        return change.Result;
    }

    private static void Replace((OutputPlace Place, ExchangeKind Kind) where, Snapshot snapshot, FolderChange change, SiteMark mark)
    {
        var place = where.Place;
        try
        {
            StagingFolder.Fill(place, snapshot, change);
            FolderExchange.Run(place, where.Kind);
        }
        catch
        {
            TreeRemoval.RemoveAll(place.Staging, place, mark);
            throw;
        }
        finally
        {
            Recovery.Run(place, mark);
        }
    }

    private static T InPlainWords<T>(OutputPlace place, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException(
                $"cannot write the site to {place.Shown}: {e.Message}",
                "Look whether the disk is full and whether you may write there, or choose another folder with --output.");
        }
    }
}
