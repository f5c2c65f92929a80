using System.CommandLine;
using MRS.Site.VsCode;

namespace MRS.Site.Commands;

/// <summary>The command <c>schemas</c>: writes what lets a code editor complete and check the content files.</summary>
internal static class SchemasCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("schemas",
            "Write the JSON Schemas of the content's files and the settings with which Visual Studio Code completes and checks them.");
        var content = CommonOptions.Content();
        var output = new Option<string>("--output")
        {
            Description = "The folder of the settings.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".vscode",
        };
        command.Options.Add(content);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            var project = Path.GetDirectoryName(Path.GetFullPath(folder))!;
            var files = VsCodeFiles.Make(Path.GetRelativePath(project, parsed.GetValue(content)!).Replace('\\', '/'));
            TextFiles.Write(folder, files);
            context.Output.WriteLine($"{files.Count} files written to {folder}.");
            return ExitCode.Fine;
        });
        return command;
    }
}
