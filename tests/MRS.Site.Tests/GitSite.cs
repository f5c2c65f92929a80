using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MRS.Site.Tests;

/// <summary>A repository of a test's own, with a site as its first commit: the full fixture, or a copy of a folder.</summary>
internal sealed partial class GitSite : TemporarySite
{
    /// <param name="copyOf">The content; that of the full fixture if not given.</param>
    /// <param name="repository">What the site's settings say of where its content is kept; nothing if not given.</param>
    public GitSite(string? copyOf = null, string? repository = null)
        : base(copyOf ?? Path.Join(Repository.Fixtures, "sites", "full"))
    {
        if (repository is not null && !File.ReadAllText(Path.Join(Content, "site.yml")).Contains("\nrepository:", StringComparison.Ordinal))
        {
            Replace("site.yml", "\nfeedAuthority:", $"\nrepository: \"{repository}\"\nfeedAuthority:");
        }

        Git("init", "--quiet", "--initial-branch", "main");
        Commit("The site");
    }

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet",
            "--allow-empty", "-m", message);
    }

    /// <summary>Runs git in the repository and gives what it says.</summary>
    public string Git(params string[] words)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. words])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var complained = git.StandardError.ReadToEndAsync();
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', words)}: {complained.Result}");
        return said;
    }

    /// <summary>Runs the command and gives what it wrote.</summary>
    public Task<(int Code, string Said)> ReviewAsync(params string[] options) => RunAsync("review", options);

    /// <summary>What the last commit changed: the headings and entries of the comment without their links.</summary>
    public async Task<IReadOnlyList<string>> LastCommitAsync()
    {
        var (_, said) = await ReviewAsync("--base", "HEAD~1", "--head", "HEAD");
        Assert.StartsWith("<!-- site-review -->\n", said, StringComparison.Ordinal);
        return [.. said.Split('\n').Skip(2).Select(l => Links().Replace(l, ""))
            .Where(l => l.Length > 0 && !l.StartsWith("- Weight", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@" \((\[[a-z ]+\]\([^)]*\)(, )?)+\)$| \(not published yet\)$")]
    private static partial Regex Links();
}
