using System.CommandLine;
using MRS.Site.Output;

namespace MRS.Site.Commands;

/// <summary>The whole command line.</summary>
public static class CommandLine
{
    /// <summary>Runs a command and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CommandSurroundings surroundings, CancellationToken cancel = default)
    {
        var root = new RootCommand("Builds a society's website from Markdown pages and YAML data. Without a command: preview.");
        root.Subcommands.Add(BuildCommand.Build(surroundings));
        root.Subcommands.Add(BuildCommand.Check(surroundings));
        root.Subcommands.Add(DocsCommand.Create(surroundings));
        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(configuration, cancel);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
        }
        catch (OutputRefusedException refused)
        {
            await surroundings.Error.WriteLineAsync($"{refused.Message}\n  {refused.Hint}");
            return ExitCode.WrongUse;
        }
    }
}
