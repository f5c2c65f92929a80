using System.CommandLine;
using MRS.Content.Canonical;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Commands;

/// <summary>The options that <c>build</c>, <c>check</c> and <c>preview</c> share, and the build they describe.</summary>
internal sealed class BuildRequest
{
    private readonly Option<string> content = CommonOptions.Content();
    private readonly Option<DateOnly?> date = CommonOptions.Date();
    private readonly Option<string?> baseUrl = CommonOptions.BaseUrl();
    private readonly EarlierFiles earlier = new();
    private readonly Option<bool> noIndex = CommonOptions.NoIndex();

    /// <summary>Adds the options to a command.</summary>
    public BuildRequest(Command command)
    {
        command.Options.Add(content);
        command.Options.Add(date);
        command.Options.Add(baseUrl);
        earlier.AddTo(command);
        command.Options.Add(noIndex);
    }

    /// <summary>The content folder that was named.</summary>
    public string ContentFolderOf(ParseResult parsed) => parsed.GetValue(content)!;

    /// <summary>The ledger that was named, or the one beside the content folder.</summary>
    public string LedgerOf(ParseResult parsed) => earlier.LedgerPath(parsed, ContentFolderOf(parsed));

    /// <summary>Reads the content folder and builds the site in memory.</summary>
    public BuildResult Build(ParseResult parsed, CommandSurroundings surroundings) => Build(parsed, Options(parsed, surroundings) with { Form = FileForm.Canonical });

    /// <summary>The same with the pages for those who work on the site, and with files in any form: someone is still writing.</summary>
    public BuildResult BuildForPreview(ParseResult parsed, CommandSurroundings surroundings) => Build(parsed, Options(parsed, surroundings) with { IsPreview = true });

    private BuildResult Build(ParseResult parsed, BuildOptions options)
    {
        var log = new ProblemLog();
        return SiteBuilder.Build(ContentFolder.Read(ContentFolderOf(parsed), log), options, log);
    }

    private BuildOptions Options(ParseResult parsed, CommandSurroundings surroundings) =>
        new(parsed.GetValue(date) ?? surroundings.Today)
        {
            BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'),
            Ledger = earlier.Ledger(parsed, ContentFolderOf(parsed)),
            Previous = earlier.Previous(parsed, ContentFolderOf(parsed)),
            Indexable = !parsed.GetValue(noIndex),
            Tools = surroundings.ToolsFor?.Invoke(ContentFolderOf(parsed)),
        };
}
