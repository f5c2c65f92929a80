using System.ComponentModel;
using System.Diagnostics;

namespace MRS.Site.Review.Building;

/// <summary>Runs a program to its end and takes what it says.</summary>
internal static class OtherProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Its exit code, and what it wrote: its results, or its complaints if it wrote no results.</summary>
    /// <exception cref="ReviewRefusedException">There is no such program, or it does not end.</exception>
    public static (int Code, string Said) Run(string program, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Set by the SDK for programs it runs: another SDK version must not inherit them.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A server that outlives the command would keep the output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        try
        {
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEndAsync();
            var complained = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new ReviewRefusedException($"The program {program} does not end.", "Run it by hand to see more.");
            }

            Task.WaitAll(said, complained);
            return (process.ExitCode, said.Result.Length > 0 ? said.Result : complained.Result);
        }
        catch (Win32Exception)
        {
            throw new ReviewRefusedException($"The program {program} is not installed.", "The two commits have different generators, so each is built by its own; that needs the .NET SDK.");
        }
    }
}
