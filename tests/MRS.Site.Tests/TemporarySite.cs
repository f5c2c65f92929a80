using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Commands;
using MRS.Site.Tools;

namespace MRS.Site.Tests;

/// <summary>A content folder and an output folder of one test's own, with tools. The day is always the same.</summary>
internal class TemporarySite : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 23);

    // The image library remembers the places of fonts as long as the process lives, so all tests share them.
    private static readonly DirectoryInfo NodeFolder = Directory.CreateTempSubdirectory("mrs-site-node-");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-tests-");

    static TemporarySite() => AppDomain.CurrentDomain.ProcessExit += (_, _) => NodeFolder.Delete(recursive: true);

    /// <summary>Begins with a copy of a folder.</summary>
    public TemporarySite(string copyOf)
    {
        Directory.CreateDirectory(Content);
        Overlay(copyOf);
    }

    /// <summary>The small site to which the invalid sites add what is wrong.</summary>
    public static TemporarySite Small() => new(Path.Join(Repository.Fixtures, "sites", "small"));

    /// <summary>The folder that all of it lies in.</summary>
    public string Root => folder.FullName;

    public string Content => Path.Join(Root, "content");

    public string Output => Path.Join(Root, "output");

    /// <summary>The tools of this repository; pictures are kept in the test's own cache.</summary>
    public SiteTools Tools => new(Cache, new NodeTool(Repository.Root, new WorkCache(NodeFolder.FullName)));

    /// <summary>Pictures alone, which need no Node.</summary>
    public SiteTools PicturesOnly => Tools with { DrawsShareImages = false, MakesSearchIndex = false };

    /// <summary>The tools on a machine without Node.</summary>
    public SiteTools WithoutNode => new(Cache, new NodeTool(Repository.Root, Cache) { Program = "no-such-program" });

    /// <summary>What is kept of pictures and icons.</summary>
    public IReadOnlyList<string> CacheFiles => [.. Directory.EnumerateFiles(Path.Join(Root, "cache"), "*", SearchOption.AllDirectories)];

    private WorkCache Cache => new(Path.Join(Root, "cache"));

    /// <summary>Copies all files of a folder over those of the site.</summary>
    public void Overlay(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(directory, file), File.ReadAllBytes(file));
        }
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Join(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Join(Content, path));

    public void Replace(string path, string old, string with)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Move(string path, string to) => File.Move(Path.Join(Content, path), Path.Join(Content, to));

    public void Delete(string path) => File.Delete(Path.Join(Content, path));

    /// <summary>Builds in memory.</summary>
    public BuildResult Build(SiteTools? tools = null)
    {
        var log = new ProblemLog();
        return SiteBuilder.Build(ContentFolder.Read(Content, log), new BuildOptions(Day) { Tools = tools }, log);
    }

    /// <summary>Runs a command on the content as a user would; gives its exit code and all it wrote.</summary>
    public Task<(int Code, string Said)> RunAsync(string command, params string[] options) => RunAsync(Output, command, options);

    /// <summary>The same, where what is built goes into another output folder.</summary>
    public Task<(int Code, string Said)> RunAsync(string output, string command, string[] options) =>
        CommandAsync([command, "--content", Content, .. command == "build" ? ["--output", output] : Array.Empty<string>(), .. options]);

    /// <summary>Runs the command line with these words and no others.</summary>
    public static async Task<(int Code, string Said)> CommandAsync(params string[] words)
    {
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => Day.Noon(), IsTerminal: false, UseColour: false);
        return (await CommandLine.RunAsync(words, context, TestContext.Current.CancellationToken), said.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
