using System.CommandLine;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Site.Canonical;
using MRS.Site.Reporting;

namespace MRS.Site.Commands;

/// <summary>The command <c>format</c>: writes every content file in its one form. Files that cannot be read stay as they are.</summary>
internal static class FormatCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandSurroundings surroundings)
    {
        var command = new Command("format", "Write every content file in the one form that the editing form uses too. What the files say stays the same.");
        var content = CommonOptions.Content();
        command.Options.Add(content);
        command.SetAction(parsed => Format(parsed.GetValue(content)!, surroundings));
        return command;
    }

    private static int Format(string folder, CommandSurroundings surroundings)
    {
        var log = new ProblemLog();
        var style = surroundings.StyleFor(folder);
        var (changed, kept) = (0, 0);
        foreach (var (type, file) in Files(folder, log))
        {
            var canonical = CanonicalFile.Of(type, file, log);
            if (canonical is null || canonical.Bytes.Span.SequenceEqual(file.Bytes.Span))
            {
                kept += canonical is null ? 0 : 1;
                continue;
            }

            ContentFolder.Replace(folder, canonical);
            surroundings.Output.WriteLine($"Written anew: {SafeText.OneLine(style.PathOf(file.Path))}");
            changed++;
        }

        return Report(log, style, surroundings, $"{BuildSummary.Count(changed, "file")} written anew, {kept} left as {(kept == 1 ? "it was" : "they were")}.");
    }

    private static IEnumerable<(ContentType Type, SourceFile File)> Files(string folder, ProblemLog log) =>
        from file in ContentFolder.Read(folder, log)
        where !file.Name.StartsWith('_')
        let type = ContentSchema.Types.FirstOrDefault(t => t.Claims(file))
        where type is not null
        select (type, file);

    private static int Report(ProblemLog log, ReportStyle style, CommandSurroundings surroundings, string summary)
    {
        foreach (var problem in log.Sorted())
        {
            surroundings.Output.WriteLine(TextReport.Lines(problem, style));
        }

        surroundings.Output.WriteLine(summary);
        if (!log.HasErrors)
        {
            return ExitCode.Fine;
        }

        surroundings.Error.WriteLine("Files with problems were not touched. Mend what is named above, then run the command again.");
        return ExitCode.Problems;
    }
}
