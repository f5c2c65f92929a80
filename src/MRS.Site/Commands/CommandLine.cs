using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using MRS.Content.Characters;
using MRS.Review.Comparing;
using MRS.Site.Output;
using MRS.Site.Preview;

namespace MRS.Site.Commands;

/// <summary>The whole command line.</summary>
public static class CommandLine
{
    /// <summary>Runs a command and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CommandContext context, CancellationToken cancel = default)
    {
        // A root command would look up its own name in the assembly, which takes longer than parsing the arguments.
        var root = new Command("MRS.Site", "Builds a society's website from Markdown pages and YAML data. Without a command: preview.");
        root.Options.Add(new HelpOption());
        root.Options.Add(new VersionOption());
        root.Subcommands.Add(PreviewCommand.Create(context));
        root.Subcommands.Add(BuildCommand.Build(context));
        root.Subcommands.Add(BuildCommand.Check(context));
        root.Subcommands.Add(ReviewCommand.Create(context));
        root.Subcommands.Add(PublishedCommand.Create(context));
        root.Subcommands.Add(VerifyCommand.Create(context));
        root.Subcommands.Add(DocsCommand.Create(context));
        root.Subcommands.Add(SchemasCommand.Create(context));
        // Someone who names no command wants to see the site.
        var parsed = root.Parse(args.Length == 0 ? ["preview"] : args);
        if (parsed is { Errors.Count: > 0, Action: ParseErrorAction })
        {
            return await RefuseAsync(parsed, context);
        }

        var configuration =
            new InvocationConfiguration { Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, cancel);
        }
        catch (OutputRefusedException refused)
        {
            return await RefuseAsync(refused.Message, refused.Hint, context);
        }
        catch (ReviewRefusedException refused)
        {
            return await RefuseAsync(refused.Message, refused.Hint, context);
        }
        catch (PreviewRefusedException refused)
        {
            return await RefuseAsync(refused.Message, refused.Hint, context);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync($"a file or folder cannot be used: {SafeText.OneLine(e.Message)}",
                "Look whether it is there, whether the disk is full, and whether you may read and write there.", context);
        }
        catch (Exception e)
        {
            await context.Error.WriteLineAsync(
                $"The command was stopped by a mistake in this program: {SafeText.OneLine(e.Message)}\n"
                    + "    Tell whoever keeps the program what you had changed last. What was built before is as it was.");
            return ExitCode.Mistake;
        }
    }

    // The whole help text after a typo would only hide what is wrong.
    private static async Task<int> RefuseAsync(ParseResult parsed, CommandContext context)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            await context.Error.WriteLineAsync(message);
        }

        await context.Error.WriteLineAsync("Add --help to see what can be written here.");
        return ExitCode.WrongUse;
    }

    private static async Task<int> RefuseAsync(string message, string hint, CommandContext context)
    {
        await context.Error.WriteLineAsync($"{message}\n    {hint}");
        return ExitCode.WrongUse;
    }
}
