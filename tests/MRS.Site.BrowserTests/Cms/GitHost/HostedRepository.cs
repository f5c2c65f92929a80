using System.Diagnostics;
using System.Text;

namespace MRS.Site.BrowserTests.Cms.GitHost;

/// <summary>A real git repository, written to by git's own plumbing and without a working tree, as a host of repositories does.</summary>
internal sealed class HostedRepository(string root)
{
    private static readonly string[] Author = ["-c", "user.name=Person One", "-c", "user.email=person@example.org"];

    /// <summary>What git says.</summary>
    public string Git(params string[] words) => Encoding.UTF8.GetString(Run(words, null));

    /// <summary>The object a name stands for; null if there is none.</summary>
    public string? Find(string name)
    {
        var (code, said) = TryRun(["rev-parse", "--verify", "-q", name], null);
        return code == 0 ? Encoding.UTF8.GetString(said).Trim() : null;
    }

    /// <summary>The bytes of a file's object.</summary>
    public byte[] Blob(string id) => Run(["cat-file", "blob", id], null);

    /// <summary>Commits files to a branch and gives the commit.</summary>
    /// <exception cref="InvalidOperationException">The branch is not where it was expected.</exception>
    public string Commit(
        string branch, string message, string expected, IEnumerable<(string Path, byte[] Content)> files, IEnumerable<string> deleted)
    {
        var head = Find($"refs/heads/{branch}") ?? throw new InvalidOperationException($"There is no branch {branch}.");
        if (head != expected)
        {
            throw new InvalidOperationException($"Expected branch to point to \"{expected}\" but it points to \"{head}\".");
        }

        Git("read-tree", head);
        foreach (var path in deleted)
        {
            Git("update-index", "--force-remove", path);
        }

        foreach (var (path, content) in files)
        {
            var blob = Encoding.UTF8.GetString(Run(["hash-object", "-w", "--stdin"], content)).Trim();
            Git("update-index", "--add", "--cacheinfo", $"100644,{blob},{path}");
        }

        return Advance(branch, Git("write-tree").Trim(), message, head);
    }

    /// <summary>
    /// Merges one branch into another by a commit with two parents. Gives null, and changes nothing, where both changed the same lines.
    /// </summary>
    public string? Merge(string from, string into, string message)
    {
        var (code, said) = TryRun(["merge-tree", "--write-tree", into, from], null);
        return code == 0
            ? Advance(into, Encoding.UTF8.GetString(said).Split('\n')[0], message, Find($"refs/heads/{into}")!, Find($"refs/heads/{from}")!)
            : null;
    }

    private string Advance(string branch, string tree, string message, params string[] parents)
    {
        var commit = Git([.. Author, "commit-tree", tree, .. parents.SelectMany(p => new[] { "-p", p }), "-m", message]).Trim();
        Git("update-ref", $"refs/heads/{branch}", commit);
        return commit;
    }

    private byte[] Run(string[] words, byte[]? input)
    {
        var (code, said) = TryRun(words, input);
        return code == 0 ? said : throw new InvalidOperationException($"git {string.Join(' ', words)}");
    }

    private (int Code, byte[] Said) TryRun(string[] words, byte[]? input)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. words])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["GIT_INDEX_FILE"] = Path.Join(root, ".git", "index-of-the-host");
        using var git = Process.Start(start)!;
        var complaint = git.StandardError.ReadToEndAsync();
        git.StandardInput.BaseStream.Write(input ?? []);
        git.StandardInput.Close();
        using var said = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(said);
        git.WaitForExit();
        _ = complaint.Result;
        return (git.ExitCode, said.ToArray());
    }
}
