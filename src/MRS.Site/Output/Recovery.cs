namespace MRS.Site.Output;

/// <summary>Restores the output to one complete site after a build was killed between the two steps of a swap.</summary>
internal static class Recovery
{
    /// <summary>Whether there is anything to restore. A half-written staging folder is not: the next build removes it.</summary>
    public static bool IsNeeded(OutputPlace place) => Path.Exists(place.Previous);

    /// <summary>Puts the old site back if the new one is not in place yet; otherwise removes it.</summary>
    public static void Run(OutputPlace place, SiteMark mark)
    {
        Ownership.RefuseUnmarked(place);
        if (!Directory.Exists(place.Previous))
        {
            return;
        }

        if (!Directory.Exists(place.Folder))
        {
            Directory.Move(place.Previous, place.Folder);
            TreeRemoval.RemoveAll(place.Staging, place, mark);
            return;
        }

        // What is removed is first in the staging folder, so that half a site is never mistaken for the old one.
        TreeRemoval.RemoveAll(place.Staging, place, mark);
        Directory.Move(place.Previous, place.Staging);
        TreeRemoval.RemoveAll(place.Staging, place, mark);
    }
}
