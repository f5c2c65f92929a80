using System.Diagnostics;

namespace MRS.Site.Tests;

/// <summary>Runs a program of Node in the repository, where its packages are.</summary>
internal static class NodeProgram
{
    /// <summary>Its exit code and all it wrote.</summary>
    public static async Task<(int Code, string Said, string Complained)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NODE_OPTIONS");
        using var node = Process.Start(start)!;
        var complained = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, said, await complained);
    }

    /// <summary>Runs lines of a module.</summary>
    public static Task<(int Code, string Said, string Complained)> EvaluateAsync(string module) =>
        RunAsync("--input-type=module", "-e", module);
}
