using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Context;

namespace MRS.Site.Git;

/// <summary>The content folder as it was in a commit, read as <see cref="ContentFolder" /> reads it from the disk.</summary>
internal static class GitContent
{
    // No file has this path.
    private const string Outside = "";

    /// <summary>The files, ordered by path.</summary>
    public static IReadOnlyList<SourceFile> Read(GitRepository git, string commit, ProblemLog log)
    {
        var prefix = git.ContentPath.Length == 0 ? "" : git.ContentPath + "/";
        var listed = git.List(commit, git.ContentPath.Length == 0 ? "." : git.ContentPath)
            .Select(e => e with { Path = e.Path[prefix.Length..] })
            .Where(e => ContentFolder.IsOfInterest(e.Path))
            .ToDictionary(e => e.Path, StringComparer.Ordinal);
        var found = listed.Values.Select(e => (e.Path, Entry: e.IsLink ? Followed(git, e, listed) : e)).ToList();
        foreach (var (path, _) in found.Where(f => f.Entry is null))
        {
            log.Add(ProblemCodes.LeadsOutside, new SourcePosition(path, 0, 0), "This is a link to a place outside the content folder.",
                "Copy the file itself into the content folder.");
        }

        return Contents(git, [.. found.Where(f => f.Entry is not null).Select(f => (f.Path, f.Entry!))]);
    }

    /// <summary>The text of a file beside the content folder; null if the commit has none.</summary>
    public static PreviousFile? Beside(GitRepository git, string commit, string name)
    {
        var folder =
            git.ContentPath.Contains('/', StringComparison.Ordinal) ? git.ContentPath[..(git.ContentPath.LastIndexOf('/') + 1)] : "";
        var entries = git.List(commit, folder + name);
        return entries.Count == 0 ? null : new PreviousFile("../" + name, Encoding.UTF8.GetString(git.Read(entries)[0]));
    }

    private static IReadOnlyList<SourceFile> Contents(GitRepository git, IReadOnlyList<(string Path, GitEntry Entry)> found)
    {
        // Files over the limit are refused unread, as on the disk.
        var small = found.Where(f => f.Entry.Length <= SourceLimits.For(f.Path)).ToList();
        var contents = git.Read([.. small.Select(f => f.Entry)]);
        var read = small.Select((f, i) => SourceFile.Of(f.Path, contents[i]));
        var large = found.Except(small).Select(f => new SourceFile(f.Path, default, f.Entry.Length));
        return [.. read.Concat(large).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static GitEntry? Followed(GitRepository git, GitEntry link, Dictionary<string, GitEntry> listed)
    {
        var at = link;
        for (var step = 0; step < 10 && at is { IsLink: true }; step++)
        {
            var target = Encoding.UTF8.GetString(git.Read([at])[0]);
            at = listed.GetValueOrDefault(Joined(at.Path, target));
        }

        return at is { IsLink: false } ? at : null;
    }

    private static string Joined(string link, string target)
    {
        var parts = new List<string>(link.Split('/')[..^1]);
        foreach (var part in target.Split('/').Where(p => p is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return Outside;
            }
        }

        return target.StartsWith('/') ? Outside : string.Join('/', parts);
    }
}
