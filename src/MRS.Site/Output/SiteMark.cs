using System.Text;
using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>
/// The list of files this program put into the output, kept beside it. It distinguishes the program's own files, which may be overwritten,
/// from a person's, which may not. During a build it lists the files of both the old and the new site.
/// </summary>
internal sealed class SiteMark
{
    private const string Heading = "mrs-site output 1: the files below were made by mrs-site and may be overwritten by it";

    private readonly HashSet<string> paths;

    private SiteMark(IEnumerable<string> paths, bool exists)
    {
        this.paths = new HashSet<string>(paths, StringComparer.Ordinal);
        Exists = exists;
    }

    /// <summary>Whether there is a mark on the disk.</summary>
    public bool Exists { get; }

    /// <summary>The mark of a folder with these files.</summary>
    public static SiteMark Of(IEnumerable<string> paths) => new(paths, exists: true);

    /// <summary>The mark beside a folder; empty if there is none. An invalid mark counts as none.</summary>
    public static SiteMark Read(OutputPlace place)
    {
        if (!File.Exists(place.Mark))
        {
            return new SiteMark([], exists: false);
        }

        var lines = File.ReadAllLines(place.Mark);
        return lines.Length > 0 && lines[0] == Heading ? new SiteMark(lines.Skip(1), exists: true) : new SiteMark([], exists: false);
    }

    /// <summary>Whether there is a mark beside a folder, without reading it.</summary>
    public static bool IsAt(OutputPlace place) => File.Exists(place.Mark) && File.ReadLines(place.Mark).FirstOrDefault() == Heading;

    /// <summary>Whether the program put a file there.</summary>
    public bool Lists(string path) => paths.Contains(path);

    /// <summary>Whether it lists the files of a snapshot and no others.</summary>
    public bool IsExactly(Snapshot snapshot) =>
        Exists && paths.Count == snapshot.Artifacts.Count && snapshot.Artifacts.All(a => paths.Contains(a.Path));

    /// <summary>This mark, covering the files of another snapshot too.</summary>
    public SiteMark And(Snapshot snapshot) => new(paths.Concat(snapshot.Artifacts.Select(a => a.Path)), exists: true);

    /// <summary>Writes the mark atomically: a reader finds the old one or this.</summary>
    public void Write(OutputPlace place)
    {
        var text = new StringBuilder().Append(Heading).Append('\n');
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        File.WriteAllText(place.NextMark, text.ToString());
        File.Move(place.NextMark, place.Mark, overwrite: true);
    }
}
