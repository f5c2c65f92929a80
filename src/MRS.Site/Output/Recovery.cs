namespace MRS.Site.Output;

/// <summary>Brings the output back to one whole site after a build that was killed between the two steps of an exchange.</summary>
internal static class Recovery
{
    /// <summary>Whether there is anything to bring back. A half-written staging folder is not: the next build removes it.</summary>
    public static bool IsNeeded(OutputPlace place) => Path.Exists(place.Previous);

    /// <summary>Puts the old site back where the new one had not come yet; otherwise removes it.</summary>
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

        // What is removed lies in the staging folder, so that half a site is never taken for the old one.
        TreeRemoval.RemoveAll(place.Staging, place, mark);
        Directory.Move(place.Previous, place.Staging);
        TreeRemoval.RemoveAll(place.Staging, place, mark);
    }
}
