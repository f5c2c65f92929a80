namespace MRS.Site.Output;

/// <summary>Refuses output folders in which writing would do harm, whatever they contain.</summary>
internal static class PlaceRules
{
    private const string ChooseAnother = "Choose a folder of its own for the site with --output, such as --output output.";

    public static void Check(OutputPlace place, string? contentDirectory)
    {
        if (Path.GetDirectoryName(place.Folder) is null)
        {
            throw Refused(place, "is the root of a disk");
        }

        if (new FileInfo(place.Folder).LinkTarget is not null)
        {
            throw Refused(place, "is a link to another place");
        }

        if (File.Exists(place.Folder))
        {
            throw Refused(place, "is a file, not a folder");
        }

        CheckNeighbours(place);
        CheckRepository(place);
        CheckContent(place, contentDirectory);
    }

    // The files beside the output are written, moved and deleted like the output itself.
    private static void CheckNeighbours(OutputPlace place)
    {
        string[] folders = [place.Staging, place.Previous];
        string[] files = [place.Mark, place.NextMark, place.Lock];
        if (folders.Concat(files).FirstOrDefault(p => new FileInfo(p).LinkTarget is not null) is string link)
        {
            throw NotOurs(place, link, "is a link to another place");
        }

        if (folders.FirstOrDefault(File.Exists) is string file)
        {
            throw NotOurs(place, file, "is a file, not a folder");
        }

        if (files.FirstOrDefault(Directory.Exists) is string folder)
        {
            throw NotOurs(place, folder, "is a folder, not a file");
        }
    }

    private static void CheckRepository(OutputPlace place)
    {
        var git = Path.Combine(place.Folder, ".git");
        if (Directory.Exists(git) || File.Exists(git))
        {
            throw Refused(place, "is the root of a git repository");
        }

        if (place.Folder.Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase))
        {
            throw Refused(place, "lies inside git's own folder");
        }
    }

    private static void CheckContent(OutputPlace place, string? contentDirectory)
    {
        if (contentDirectory is null)
        {
            return;
        }

        var content = RealPath.Of(contentDirectory);
        var output = RealPath.Of(place.Folder);
        if (string.Equals(output, content, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(place, "is the content folder");
        }

        if (RealPath.IsInside(output, content))
        {
            throw Refused(place, "lies inside the content folder");
        }

        if (RealPath.IsInside(content, output))
        {
            throw Refused(place, "holds the content folder");
        }
    }

    private static OutputRefusedException NotOurs(OutputPlace place, string path, string reason) =>
        new($"{Path.GetFileName(path)}, which lies beside {place.Shown}, {reason}; the site is not written there",
            "Move it away or delete it, or choose another folder with --output.");

    private static OutputRefusedException Refused(OutputPlace place, string reason) =>
        new($"{place.Shown} {reason}; the site is not written there", ChooseAnother);
}
