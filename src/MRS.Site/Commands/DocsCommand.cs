using System.CommandLine;
using MRS.Site.Docs;

namespace MRS.Site.Commands;

/// <summary>The command <c>docs</c>: writes the pages of the docs that are generated from the program's own descriptions.</summary>
internal static class DocsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command =
            new Command("docs", "Write the pages of the docs that are made from the program itself, such as those on problems and fields.");
        var output =
            new Option<string>("--output") { Description = "The folder of the docs.", HelpName = "DIR", DefaultValueFactory = _ => "docs" };
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var pages = DocsPages.Make();
            TextFiles.Write(parsed.GetValue(output)!, pages);
            context.Output.WriteLine($"{pages.Count} pages written to {parsed.GetValue(output)}.");
            return ExitCode.Fine;
        });
        return command;
    }
}
