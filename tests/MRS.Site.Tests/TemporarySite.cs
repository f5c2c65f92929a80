using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Commands;

namespace MRS.Site.Tests;

/// <summary>A content folder and an output folder of one test's own. The day is always the same.</summary>
internal sealed class TemporarySite : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 23);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-tests-");

    /// <summary>Begins with a copy of a folder.</summary>
    public TemporarySite(string copyOf)
    {
        Directory.CreateDirectory(Content);
        Overlay(copyOf);
    }

    /// <summary>The small site to which the invalid sites add what is wrong.</summary>
    public static TemporarySite Small() => new(Path.Join(Repository.Fixtures, "sites", "small"));

    public string Content => Path.Join(folder.FullName, "content");

    public string Output => Path.Join(folder.FullName, "output");

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

    /// <summary>Builds in memory.</summary>
    public BuildResult Build(DateOnly? day = null)
    {
        var log = new ProblemLog();
        return SiteBuilder.Build(ContentFolder.Read(Content, log), new BuildOptions(day ?? Day), log);
    }

    /// <summary>Runs the command line as a user would; gives its exit code and all it wrote.</summary>
    public Task<(int Code, string Said)> RunAsync(string command, params string[] options) => RunAsync(Output, command, options);

    /// <summary>The same into another output folder.</summary>
    public async Task<(int Code, string Said)> RunAsync(string output, string command, string[] options)
    {
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => Day.Noon(), IsTerminal: false, UseColour: false);
        string[] folders = command == "build" ? ["--content", Content, "--output", output] : ["--content", Content];
        var code = await CommandLine.RunAsync([command, .. folders, .. options], context, TestContext.Current.CancellationToken);
        return (code, said.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
