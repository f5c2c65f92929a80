namespace MRS.Site.Output;

/// <summary>The output folder and what lies beside it; all paths are absolute.</summary>
/// <param name="Folder">The folder that holds the site and nothing else.</param>
/// <param name="Shown">The folder as it was asked for, for messages.</param>
internal sealed record OutputPlace(string Folder, string Shown)
{
    /// <summary>The folder that holds the output and what lies beside it.</summary>
    public string Parent => Path.GetDirectoryName(Folder) ?? Folder;

    /// <summary>The mark that the output is this program's work.</summary>
    public string Mark => Beside("mrs-site");

    /// <summary>Held by the build that writes; stays as an empty file, because removing it would let two builds in.</summary>
    public string Lock => Beside("lock");

    /// <summary>Where the new site grows. May be deleted whenever no build runs.</summary>
    public string Staging => Beside("staging");

    /// <summary>Where the old site waits between the two steps on a system without an exchange.</summary>
    public string Previous => Beside("previous");

    /// <summary>The next mark, until it takes the place of the mark.</summary>
    public string NextMark => Mark + ".new";

    /// <summary>Names a folder by the path a person gave.</summary>
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
