using System.CommandLine;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Editing;
using MRS.Site.Reporting;

namespace MRS.Site.Commands;

/// <summary>The option <c>--fix</c> of <c>check</c>: applies the mends of problems that have only one, line by line.</summary>
internal sealed class FixOption
{
    private const string Show = "show";
    private const string Write = "write";

    private readonly Option<string?> option = new("--fix")
    {
        Description = "Make the mends of which there is only one, and show each line before and after: show changes no file, write does. "
            + "[default: show on a terminal, write elsewhere]",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = $"{Show}|{Write}",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && word.Value is not (Show or Write))
            {
                result.AddError($"After --fix comes {Show} or {Write}, or nothing, but not \"{word.Value}\".");
            }
        });
        command.Options.Add(option);
    }

    /// <summary>Whether it was given.</summary>
    public bool IsIn(ParseResult parsed) => parsed.GetResult(option) is not null;

    /// <summary>Applies the mends, reports them, and returns what is left to people.</summary>
    /// <param name="parsed">The parsed options.</param>
    /// <param name="request">The requested build.</param>
    /// <param name="context">The command context.</param>
    /// <returns>The build of the mended content, and whether that content is what is now in the folder.</returns>
    public (BuildResult Left, bool IsWritten) Run(ParseResult parsed, BuildRequest request, CommandContext context)
    {
        var folder = request.ContentFolderOf(parsed);
        var found = new ProblemLog();
        var sources = ContentFolder.Read(folder, found);
        var mends = ContentMends.Of(sources, files => Build(files, found, request.Options(parsed, context, files)));
        var writes = (parsed.GetValue(option) ?? (context.IsTerminal ? Show : Write)) == Write;
        foreach (var line in mends.Lines)
        {
            context.Output.Write(TextReport.Change(line, context.StyleFor(folder)));
        }

        var written = writes ? mends.Files.Where(f => ContentFile.Replace(folder, sources.First(s => s.Path == f.Path), f)).ToList() : [];
        foreach (var busy in writes ? mends.Files.Except(written) : [])
        {
            context.Error.WriteLine($"{busy.Path} has changed since it was read, so nothing was written to it. Run the command again.");
        }

        context.Output.Write(Summary(mends, writes));
        return (mends.Left, mends.Files.Count == written.Count);
    }

    private static BuildResult Build(IReadOnlyList<SourceFile> files, ProblemLog found, BuildOptions options)
    {
        var log = new ProblemLog();
        log.AddAll(found.Sorted());
        return SiteBuilder.Build(files, options, log);
    }

    private static string Summary(ContentMends mends, bool writes)
    {
        var lines = $"{BuildSummary.Count(mends.Lines.Count, "line")} in {BuildSummary.Count(mends.Files.Count, "file")}";
        return mends.Lines.Count == 0 ? "There is nothing that this option can mend.\n"
            : writes ? $"{lines} mended. What is left to people:\n"
            : $"{lines} can be mended so. No file was changed: check --fix write does it. What would be left to people:\n";
    }
}
