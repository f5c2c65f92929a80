namespace MRS.Site.Output;

/// <summary>Brings the output back to one whole site after a build that was killed between the two steps of an exchange.</summary>
internal static class Recovery
{
    /// <summary>Whether there is anything to bring back. A half-written staging folder is not: the next build fills it anew.</summary>
    public static bool IsNeeded(OutputPlace place) => Path.Exists(place.Previous);

    /// <summary>Puts the old site back where the new one had not come yet; otherwise keeps it as spares.</summary>
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
            return;
        }

        TreeRemoval.RemoveAll(place.Staging, place, mark);
        Directory.Move(place.Previous, place.Staging);
    }
}
