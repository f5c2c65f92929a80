using System.CommandLine;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Search;
using MRS.Site.Preview;
using MRS.Site.Tools;

namespace MRS.Site.Commands;

/// <summary>The command <c>preview</c>, which is also the default.</summary>
internal static class PreviewCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("preview", "Show the site on this computer, and show it anew at every change of the content.");
        var request = new BuildRequest(command);
        var port = new Option<int>("--port")
        {
            Description = "The port to serve on. If it is taken, the next free one is used.",
            HelpName = "PORT",
            DefaultValueFactory = _ => 5080,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port should be a number from 0 to 65535.");
            }
        });
        command.Options.Add(port);
        var shareImages = new Option<bool>("--share-images") { Description = "Draw the images of shared links as well." };
        command.Options.Add(shareImages);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = request.ContentFolderOf(parsed);
            var tools = request.ToolsOf(parsed, context) is { } all
                ? all with { DrawsShareImages = parsed.GetValue(shareImages), MakesSearchIndex = false }
                : null;
            var quick = context with { ToolsFor = tools is null ? null : _ => tools };
            var builds = new PreviewBuilds(folder, sources => request.PreviewOptions(parsed, quick, sources));
            var options = new PreviewOptions
            {
                Port = parsed.GetValue(port),
                Style = context.StyleFor(folder),
                Say = context.Output.WriteLine,
                RenderDraft = builds.Render,
                AlsoWatched = request.FilesBeside(parsed),
                SearchIndexOf = tools is null ? null : site => Search(site, tools),
            };
            await new PreviewSession(builds.Build, folder, options).RunAsync(cancel);
            return ExitCode.Fine;
        });
        return command;
    }

    private static IReadOnlyList<Artifact> Search(Snapshot site, SiteTools tools)
    {
        using var held = tools.Cache.Hold();
        return SearchIndex.Of(site.Artifacts, tools).Files;
    }
}
