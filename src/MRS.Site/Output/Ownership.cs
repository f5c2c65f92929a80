namespace MRS.Site.Output;

/// <summary>Refuses to write over what somebody else put there.</summary>
internal static class Ownership
{
    private const int MostNamed = 5;

    /// <summary>Refuses a non-empty folder that was not made by this program.</summary>
    public static void RefuseUnmarked(OutputPlace place)
    {
        if (SiteMark.IsAt(place))
        {
            return;
        }

        var found = Names(FolderScan.Of(place.Folder).Entries.Where(e => !FolderScan.IsLitter(e)));
        if (found.Count > 0)
        {
            throw new OutputRefusedException(
                $"{place.Shown} is not empty and was not made by this program; it holds {Listed(found)}",
                "Choose another folder with --output, or empty this one yourself if nothing in it is needed.");
        }

        if (new[] { place.Staging, place.Previous }.FirstOrDefault(Path.Exists) is { } beside)
        {
            throw new OutputRefusedException(
                $"{Path.GetFileName(beside)} lies beside {place.Shown} but was not made by this program",
                "Move it away or delete it, or choose another folder with --output.");
        }
    }

    /// <summary>Refuses a folder made by this program to which somebody added files.</summary>
    public static void RefuseForeign(OutputPlace place, FolderScan scan, SiteMark mark)
    {
        var foreign = Names(scan.Entries.Where(e => IsForeign(e, mark)));
        if (foreign.Count > 0)
        {
            throw new OutputRefusedException(
                $"{place.Shown} holds {Listed(foreign)}, not made by this program; a build would remove it",
                "Move what you want to keep elsewhere (files to be published belong in the content folder), delete the rest, "
                    + "and build again.");
        }
    }

    /// <summary>Whether an entry is neither from this program nor operating-system litter.</summary>
    public static bool IsForeign(FolderEntry entry, SiteMark mark) => entry.Kind switch
    {
        EntryKind.Folder => false,
        EntryKind.Link => true,
        _ => !mark.Lists(entry.Path) && !FolderScan.IsLitter(entry),
    };

    private static List<string> Names(IEnumerable<FolderEntry> entries) => [.. entries.Select(e => e.Path).Order(StringComparer.Ordinal)];

    private static string Listed(List<string> names)
    {
        var first = string.Join(", ", names.Take(MostNamed));
        return names.Count > MostNamed ? $"{first} and {names.Count - MostNamed} more" : first;
    }
}
