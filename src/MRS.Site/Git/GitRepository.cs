using System.Globalization;
using System.Text;
using MRS.Review.Comparing;

namespace MRS.Site.Git;

/// <summary>The repository around a content folder. Commits are read from git's object database; the working tree is never
/// touched.</summary>
public sealed class GitRepository
{
    private static readonly string[][] Deeper = [["--deepen=50"], ["--deepen=500"], ["--unshallow"]];

    private readonly GitProgram git;

    private GitRepository(string root, string prefix)
    {
        (Root, ContentPath) = (root, prefix.TrimEnd('/'));
        git = new GitProgram(root);
    }

    /// <summary>The root of the working tree.</summary>
    public string Root { get; }

    /// <summary>The content folder relative to it, with forward slashes.</summary>
    public string ContentPath { get; }

    /// <summary>Finds the repository.</summary>
    /// <exception cref="ReviewRefusedException">The folder is not in a repository.</exception>
    public static GitRepository Around(string contentFolder)
    {
        var git = new GitProgram(Path.GetFullPath(contentFolder));
        var lines = git.Try("rev-parse", "--show-toplevel", "--show-prefix")?.Split('\n');
        return lines is [var root, var prefix, ..]
            ? new GitRepository(root, prefix)
            : throw new ReviewRefusedException(
                $"The folder \"{contentFolder}\" lies in no git repository, so there is nothing to compare it with.",
                "Run the command in a clone of the project.");
    }

    /// <summary>The full id of a commit.</summary>
    /// <exception cref="ReviewRefusedException">There is no such commit.</exception>
    public string Resolve(string revision) =>
        Find(revision) ?? throw new ReviewRefusedException(
            $"There is no commit \"{revision}\" here{(IsShallow ? ", and this clone holds only a part of the history" : "")}.",
            $"Look for a slip of the pen, or fetch it first: git fetch {(IsShallow ? "--unshallow " : "")}origin{Branch(revision)}");

    // A single-branch clone fetches another branch only if it is named.
    private static string Branch(string revision)
    {
        const string remote = "origin/";
        return revision.All(char.IsAsciiHexDigit) || revision.AsSpan().ContainsAny("~^@{:") ? ""
            : revision.StartsWith(remote, StringComparison.Ordinal) ? $" {revision[remote.Length..]}:refs/remotes/{revision}"
            : $" {revision}:{revision}";
    }

    /// <summary>
    /// The merge base of two commits: what one side changed is what differs from it. A shallow clone is deepened until it is found.
    /// </summary>
    /// <exception cref="ReviewRefusedException">The two have no commit in common, or the clone is shallow and cannot be
    /// deepened.</exception>
    public string MergeBase(string one, string other)
    {
        foreach (var depth in Deeper)
        {
            if (CommonCommit(one, other) is string found)
            {
                return found;
            }

            if (!IsShallow)
            {
                throw new ReviewRefusedException("The two commits have no history in common.", "Name a commit from which the other came.");
            }

            git.Try(["fetch", "--quiet", "--no-tags", .. depth, "origin"]);
        }

        return CommonCommit(one, other) ?? throw new ReviewRefusedException(
            "This clone holds only a part of the history, and the commit at which the two ways parted is not in it.",
            "Fetch the whole history first: git fetch --unshallow");
    }

    /// <summary>Whether one commit is an ancestor of another, or the same.</summary>
    public bool IsPartOf(string commit, string later) => git.Try("merge-base", "--is-ancestor", commit, later) is not null;

    /// <summary>Whether some paths are the same in the working tree as in a commit.</summary>
    public bool IsAsIn(string commit, IReadOnlyList<string> paths) =>
        git.Try(["diff", "--quiet", "--no-ext-diff", commit, "--", .. paths]) is not null
        && git.Try(["ls-files", "--others", "--exclude-standard", "--", .. paths]) is "";

    /// <summary>Whether some paths are the same in two commits.</summary>
    public bool IsSame(string one, string other, IReadOnlyList<string> paths) =>
        git.Try(["diff", "--quiet", "--no-ext-diff", one, other, "--", .. paths]) is not null;

    /// <summary>The files of a commit at or below some paths.</summary>
    public IReadOnlyList<GitEntry> List(string commit, params string[] paths)
    {
        var listing = git.Bytes(["ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", .. paths], []);
        return [.. Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Entry).OfType<GitEntry>()];
    }

    /// <summary>The contents of files, in the same order.</summary>
    public IReadOnlyList<byte[]> Read(IReadOnlyList<GitEntry> entries)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var answer = git.Bytes(["cat-file", "--batch"], Encoding.ASCII.GetBytes(string.Concat(entries.Select(e => e.Id + "\n"))));
        return BatchAnswer.Split(answer, entries.Count);
    }

    private bool IsShallow => git.Try("rev-parse", "--is-shallow-repository")?.Trim() == "true";

    private string? Find(string revision) =>
        git.Try("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")?.Trim();

    private string? CommonCommit(string one, string other) => git.Try("merge-base", one, other)?.Trim();

    // "100644 blob <id> <length>\t<path>"; submodules are commits and contain nothing here.
    private static GitEntry? Entry(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[1] != "blob"
            ? null
            : new GitEntry(line[(tab + 1)..], words[2], long.Parse(words[3], CultureInfo.InvariantCulture), words[0] == "120000");
    }
}
