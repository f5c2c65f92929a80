namespace MRS.Site.Output;

/// <summary>
/// Replaces the old site with the new one: atomically where the system supports it. Elsewhere in two steps (the old one aside, the new one
/// in); between them there is no site for a moment, and if the program is killed just then, <see cref="Recovery"/> restores the old one at
/// the next start, or at once if the second step failed.
/// </summary>
internal static class FolderExchange
{
    public static void Run(OutputPlace place, ExchangeKind kind)
    {
        if (!Directory.Exists(place.Folder))
        {
            Directory.Move(place.Staging, place.Folder);
            return;
        }

        if (kind == ExchangeKind.OneStepIfPossible && NativeFiles.TryExchange(place.Staging, place.Folder))
        {
            return;
        }

        Directory.Move(place.Folder, place.Previous);
        Directory.Move(place.Staging, place.Folder);
    }
}
