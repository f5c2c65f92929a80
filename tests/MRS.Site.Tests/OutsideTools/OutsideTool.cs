using System.Diagnostics;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>
/// A program that this project did not write and that reads what the site is made of. Where it is missing, it is installed.
/// </summary>
/// <param name="Program">Its name on the path.</param>
/// <param name="Package">The Debian package it comes in.</param>
internal sealed record OutsideTool(string Program, string Package)
{
    /// <summary>Checks XML by a schema (XSD).</summary>
    public static readonly OutsideTool XmlLint = new("xmllint", "libxml2-utils");

    /// <summary>Checks XML by a grammar (RELAX NG).</summary>
    public static readonly OutsideTool Jing = new("jing", "jing");

    /// <summary>Serves a site.</summary>
    public static readonly OutsideTool Nginx = new("nginx", "nginx-light");

    /// <summary>Runs scripts.</summary>
    public static readonly OutsideTool Node = new("node", "nodejs");

    // Where Debian keeps programs for whoever runs the machine; they are not always on the path.
    private static readonly string[] MoreFolders = OperatingSystem.IsWindows() ? [] : ["/usr/local/sbin", "/usr/sbin", "/sbin"];

    private static readonly Lock Gate = new();

    /// <summary>The program's file, after it was installed if it was not there.</summary>
    /// <exception cref="MissingToolException">It is not there and could not be installed.</exception>
    public string FindOrInstall() => FindOr(package => DebianPackages.TryInstall(package));

    /// <summary>The same with another way to install a package; it says whether it did.</summary>
    public string FindOr(Func<string, bool> install)
    {
        lock (Gate)
        {
            return Find()
                ?? (install(Package) ? Find() : null)
                ?? throw new MissingToolException($"There is no \"{Program}\" here and it could not be installed: install it (on Debian: "
                    + $"apt-get install {Package}), then run the tests again.");
        }
    }

    /// <summary>Runs the program to its end.</summary>
    public ToolOutcome Run(IEnumerable<string> words, string input = "")
    {
        var start = new ProcessStartInfo(FindOrInstall(), words)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NODE_OPTIONS");
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolOutcome(process.ExitCode, said.Result, complained.Result);
    }

    private string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(MoreFolders)
            .Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? Program + ".exe" : Program))
            .FirstOrDefault(File.Exists);
}
