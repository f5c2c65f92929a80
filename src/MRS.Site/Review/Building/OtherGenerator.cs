using System.Globalization;
using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.Commands;
using MRS.Site.Hosting;
using MRS.Site.Review.Git;
using MRS.Site.Tools;

namespace MRS.Site.Review.Building;

/// <summary>Builds a commit by the generator of that commit. The generator is compiled once and kept by the hash of its sources.</summary>
/// <param name="git">The repository.</param>
/// <param name="commit">The commit.</param>
/// <param name="options">The day and address of the build.</param>
internal sealed class OtherGenerator(GitRepository git, string commit, BuildOptions options)
{
    /// <summary>What a generator is made of.</summary>
    public static readonly IReadOnlyList<string> Paths =
        ["src", "theme", "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", "package.json", "package-lock.json"];

    private const string Kind = "generators";
    private const string Project = "src/MRS.Site";
    private const string Program = "program/MRS.Site.dll";

    private readonly WorkCache cache = new(Path.Join(git.Root, ".cache"));

    /// <summary>Builds the site of the commit.</summary>
    /// <exception cref="ReviewRefusedException">Its generator cannot be compiled.</exception>
    public ReviewSide Build()
    {
        var generator = Generator();
        // Below the generator, so that it finds its own package-lock.json.
        var work = Path.Join(generator, "work", Guid.NewGuid().ToString("N"));
        try
        {
            return BuildIn(generator, work);
        }
        finally
        {
            if (Directory.Exists(work))
            {
                Directory.Delete(work, recursive: true);
            }
        }
    }

    private ReviewSide BuildIn(string generator, string work)
    {
        var (content, output) = (Path.Join(work, git.ContentPath.Length == 0 ? "content" : git.ContentPath), Path.Join(work, "output"));
        Directory.CreateDirectory(content);
        // A mark that the folder stands for a repository of its own: the editing form names its files from there.
        Directory.CreateDirectory(Path.Join(work, ".git"));
        var sources = GitContent.Read(git, commit, new ProblemLog());
        WorkCache.Write(content, sources.Select(s => new Artifact(s.Path, s.Length > s.Bytes.Length ? TooLarge(s) : s.Bytes)));
        if (AsPublished is not null && options.Ledger is EarlierFile ledger)
        {
            File.WriteAllText(Path.Join(Path.GetDirectoryName(content), EarlierFiles.LedgerName), ledger.Text);
        }

        string[] words = ["build", "--content", content, "--output", output, "--format", "json", "--date", options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        var (code, said) = OtherProgram.Run("dotnet", [Path.Join(generator, Program), .. words, .. Words()], work);
        return code is not (ExitCode.Fine or ExitCode.Problems)
            ? throw new ReviewRefusedException($"The generator of {commit[..7]} failed: {said.Trim()}", "Build that commit by hand to see more.")
            : new ReviewSide(commit, code == ExitCode.Fine ? new Snapshot(WorkCache.Read(output)) : null, OtherReport.Problems(said));
    }

    // A review looks at what is proposed and not at how it is published.
    private Deployment? AsPublished => options.Deployment is { HasReview: false, Commit: not null } deployment ? deployment : null;

    private IReadOnlyList<string> Words() =>
    [
        .. BuildRecord.OptionsOf(options),
        .. AsPublished is { } deployment ? (string[])["--context", Deployment.WordOf(deployment.Context), "--commit", deployment.Commit!] : [],
    ];

    // The limit stands in the generator; a file one byte over it is refused like one far over it.
    private static byte[] TooLarge(SourceFile file) => new byte[SourceLimits.For(file.Path) + 1];

    private string Generator()
    {
        var entries = git.List(commit, [.. Paths]);
        if (!entries.Any(e => e.Path.StartsWith(Project, StringComparison.Ordinal)))
        {
            throw new ReviewRefusedException($"The commit {commit[..7]} has no generator in {Project}, so it cannot be built.", "Name a later commit with --base.");
        }

        using var key = new CacheKey();
        foreach (var entry in entries)
        {
            key.Add(entry.Path).Add(entry.Id);
        }

        return cache.FindFolder(Kind, key.ToString()) ?? Compile(entries, key.ToString());
    }

    private string Compile(IReadOnlyList<GitEntry> entries, string key)
    {
        var folder = cache.NewFolder();
        var contents = git.Read(entries);
        WorkCache.Write(folder, entries.Select((e, i) => new Artifact(e.Path, contents[i])));
        // Where the packages of the Node scripts are the same, those that are there serve both.
        var shared = ShareNodePackages(folder);
        string[] words = ["publish", Path.Join(folder, Project), "-c", "Release", "-o", Path.Join(folder, "program"), "--nologo", "-v", "quiet", $"-p:SkipNodePackages={shared}"];
        var (code, said) = OtherProgram.Run("dotnet", words, folder);
        if (code != 0)
        {
            Directory.Delete(folder, recursive: true);
            throw new ReviewRefusedException($"The generator of {commit[..7]} cannot be compiled: {said.Trim()}", "Check out that commit and build it by hand to see more.");
        }

        return cache.Adopt(Kind, key, folder);
    }

    private bool ShareNodePackages(string folder)
    {
        var (here, there) = (Path.Join(git.Root, "package-lock.json"), Path.Join(folder, "package-lock.json"));
        var packages = Path.Join(git.Root, "node_modules");
        if (!File.Exists(here) || !File.Exists(there) || !Directory.Exists(packages) || File.ReadAllText(here, Encoding.UTF8) != File.ReadAllText(there, Encoding.UTF8))
        {
            return false;
        }

        Directory.CreateSymbolicLink(Path.Join(folder, "node_modules"), packages);
        return true;
    }
}
