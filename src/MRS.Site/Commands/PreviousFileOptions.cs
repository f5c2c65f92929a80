using System.CommandLine;
using MRS.Engine.Context;

namespace MRS.Site.Commands;

/// <summary>The files of earlier builds that a build is compared with, and the options that name them.</summary>
internal sealed class PreviousFileOptions
{
    private readonly Option<string?> publishedUrls = new("--published-urls")
    {
        Description = "The list of everything that was ever published: nothing in it may vanish. "
            + $"[default: {Engine.Outputs.Publishing.PublishedUrlsFile.FileName} beside the content folder, if there is one]",
        HelpName = "FILE",
    };

    private readonly Option<string?> previous = new("--previous")
    {
        Description = "The site-manifest.json of an earlier build to compare with: nothing in it may vanish, "
            + "and meetings may change only with a higher revision.",
        HelpName = "FILE",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        previous.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is string path && !File.Exists(path))
            {
                result.AddError($"--previous should be a file, but there is none at \"{path}\".");
            }
        });
        command.Options.Add(publishedUrls);
        command.Options.Add(previous);
    }

    /// <summary>The path of the published-URLs file, whether or not it exists yet.</summary>
    public string PublishedUrlsPath(ParseResult parsed, string content) =>
        parsed.GetValue(publishedUrls)
        ?? Path.Join(Path.GetDirectoryName(Path.GetFullPath(content)), Engine.Outputs.Publishing.PublishedUrlsFile.FileName);

    /// <summary>The paths of both files.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed, string content) =>
        [PublishedUrlsPath(parsed, content), .. parsed.GetValue(previous) is string path ? (string[])[path] : []];

    /// <summary>Reads the published-URLs file; null if the site has none.</summary>
    public PreviousFile? PublishedUrls(ParseResult parsed, string content) =>
        PublishedUrlsPath(parsed, content) is var path && File.Exists(path) ? Read(path, content) : null;

    /// <summary>Reads the manifest of an earlier build; null if none was named.</summary>
    public PreviousFile? Previous(ParseResult parsed, string content) =>
        parsed.GetValue(previous) is string path ? Read(path, content) : null;

    private static PreviousFile Read(string path, string content) =>
        new(Path.GetRelativePath(content, path).Replace('\\', '/'), File.ReadAllText(path));
}
