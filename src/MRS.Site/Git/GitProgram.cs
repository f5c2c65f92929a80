using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using MRS.Review.Comparing;

namespace MRS.Site.Git;

/// <summary>Runs the program <c>git</c> in one folder. It never prompts, and takes no lock that could disturb another git
/// process.</summary>
/// <param name="folder">A folder of the working tree.</param>
internal sealed class GitProgram(string folder)
{
    // Set by git for its hooks: they would direct it to a different repository.
    private static readonly string[] Misleading = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"];

    /// <summary>The output of git; null if it failed.</summary>
    public string? Try(params string[] arguments) => Run(arguments, []) is { Code: 0 } done ? Encoding.UTF8.GetString(done.Output) : null;

    /// <summary>The output of git.</summary>
    /// <exception cref="ReviewRefusedException">Git failed.</exception>
    public byte[] Bytes(IReadOnlyList<string> arguments, byte[] input)
    {
        var (code, output, complaint) = Run(arguments, input);
        return code == 0 ? output : throw new ReviewRefusedException(
            $"git {arguments[0]} failed: {complaint.Trim()}", "Run the same command by hand to see more.");
    }

    private (int Code, byte[] Output, string Complaint) Run(IReadOnlyList<string> arguments, byte[] input)
    {
        using var process = Start(arguments);
        using var output = new MemoryStream();
        // All three at once: a full pipe in one direction would block the others.
        var said = process.StandardOutput.BaseStream.CopyToAsync(output);
        var complained = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended early; its error message says why.
        }

        process.WaitForExit();
        Task.WaitAll(said, complained);
        return (process.ExitCode, output.ToArray(), complained.Result);
    }

    private Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Misleading)
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ReviewRefusedException("The program git is not installed.", "Install git, then run the command again.");
        }
    }
}
