using System.Diagnostics;
using System.Text;

namespace MRS.Site.Tests;

/// <summary>Node, run in the repository, where its packages are.</summary>
internal static class Node
{
    public const string Reason = "Node or its packages are not installed: install Node and run \"npm ci --ignore-scripts\".";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether it and its packages are installed. Where the gate runs, they have to be.</summary>
    public static bool IsThere { get; } = Environment.GetEnvironmentVariable("CI") == "true"
        || (Directory.Exists(Path.Join(Repository.Root, "node_modules", "pagefind"))
            && Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
                .Any(p => File.Exists(Path.Join(p, "node")) || File.Exists(Path.Join(p, "node.exe"))));

    /// <summary>Its exit code and all it wrote.</summary>
    public static Task<(int Code, string Said, string Complained)> RunAsync(params string[] arguments) => AskAsync("", arguments);

    /// <summary>Runs lines of a module.</summary>
    public static Task<(int Code, string Said, string Complained)> EvaluateAsync(string module) =>
        RunAsync("--input-type=module", "-e", module);

    /// <summary>The same for a program that reads something.</summary>
    public static async Task<(int Code, string Said, string Complained)> AskAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        start.Environment.Remove("NODE_OPTIONS");
        using var node = Process.Start(start)!;
        var complained = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, await said, await complained);
    }
}
