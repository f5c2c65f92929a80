namespace MRS.Site.Output;

/// <summary>The output folder and the files beside it; all paths are absolute.</summary>
/// <param name="Folder">The folder that contains only the site.</param>
/// <param name="Shown">The folder as given, for messages.</param>
internal sealed record OutputPlace(string Folder, string Shown)
{
    /// <summary>The parent folder of the output and the files beside it.</summary>
    public string Parent => Path.GetDirectoryName(Folder) ?? Folder;

    /// <summary>The mark that the output was made by this program.</summary>
    public string Mark => Beside("mrs-site");

    /// <summary>Locked by the build that writes; stays as an empty file, because removing it would let two builds in.</summary>
    public string Lock => Beside("lock");

    /// <summary>Where the new site is assembled. May be deleted whenever no build is running.</summary>
    public string Staging => Beside("staging");

    /// <summary>Where the old site waits between the two steps on a system without an atomic swap.</summary>
    public string Previous => Beside("previous");

    /// <summary>The next mark, until it replaces the mark.</summary>
    public string NextMark => Mark + ".new";

    /// <summary>The place for a path given by the user.</summary>
    public static OutputPlace At(string directory)
    {
        if (string.IsNullOrWhiteSpace(directory))
        {
            throw new OutputRefusedException("the output folder has no name", "Name a folder with --output, such as --output output.");
        }

        return new OutputPlace(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)), directory);
    }

    private string Beside(string suffix) => Path.Combine(Parent, $".{Path.GetFileName(Folder)}.{suffix}");
}
