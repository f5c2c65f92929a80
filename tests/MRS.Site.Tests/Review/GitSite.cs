using System.Diagnostics;
using System.Text.RegularExpressions;
using MRS.Site.Commands;

namespace MRS.Site.Tests.Review;

/// <summary>A repository of a test's own, with the full fixture as its first commit.</summary>
internal sealed partial class GitSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-review-tests-");

    public GitSite()
    {
        Copy(Path.Join(Repository.Fixtures, "sites", "full"), Content);
        Git("init", "--quiet", "--initial-branch", "main");
        Commit("The full site");
    }

    public string Root => folder.FullName;

    public string Content => Path.Join(Root, "content");

    public string Output => Path.Join(Root, "output");

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet",
            "--allow-empty", "-m", message);
    }

    public void Replace(string path, string old, string with)
    {
        var file = Path.Join(Content, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(Content, path))!);
        File.WriteAllText(Path.Join(Content, path), text);
    }

    public void Delete(string path) => File.Delete(Path.Join(Content, path));

    public void Move(string path, string to) => File.Move(Path.Join(Content, path), Path.Join(Content, to));

    public string Git(params string[] arguments)
    {
        var start =
            new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var git = Process.Start(start)!;
        var complained = git.StandardError.ReadToEndAsync();
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {complained.Result}");
        return said;
    }

    /// <summary>Runs the command and gives what it wrote.</summary>
    public Task<(int Code, string Said)> ReviewAsync(params string[] options) => RunAsync("review", options);

    /// <summary>Runs any command on the content of the folder and gives what it wrote.</summary>
    public async Task<(int Code, string Said)> RunAsync(string command, params string[] options)
    {
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false);
        var code = await CommandLine.RunAsync(
            [command, "--content", Content, .. options], context, TestContext.Current.CancellationToken);
        return (code, said.ToString());
    }

    /// <summary>What the last commit changed: the headings and entries of the comment without their links.</summary>
    public async Task<IReadOnlyList<string>> LastCommitAsync()
    {
        var (_, said) = await ReviewAsync("--base", "HEAD~1", "--head", "HEAD");
        Assert.StartsWith("<!-- site-review -->\n", said, StringComparison.Ordinal);
        return [.. said.Split('\n').Skip(2).Select(l => Links().Replace(l, ""))
            .Where(l => l.Length > 0 && !l.StartsWith("- Weight", StringComparison.Ordinal))];
    }

    public void Dispose() => folder.Delete(recursive: true);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    [GeneratedRegex(@" \((\[[a-z ]+\]\([^)]*\)(, )?)+\)$| \(not published yet\)$")]
    private static partial Regex Links();
}
