using System.ComponentModel;
using MRS.Site.Benchmarks.Measuring;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>The generators of others, where they are installed.</summary>
internal static class OtherPrograms
{
    /// <summary>The name of the one that others are compared with.</summary>
    public const string Hugo = "Hugo";

    private const string EleventyVersion = "3.1.8";

    /// <summary>Those that are there. Eleventy is installed into a folder if npm can; the others come from the system's packages.</summary>
    public static IEnumerable<Contestant> Find(string folder)
    {
        if (Version("hugo", "version") is string hugo)
        {
            yield return new Contestant(
                Hugo, hugo.Split(' ')[1], "hugo", project => new ProgramCall(project, "hugo", "--quiet"), ["public", "resources"]);
        }

        if (InstallEleventy(folder) is string eleventy)
        {
            yield return new Contestant(
                "Eleventy", EleventyVersion, "eleventy", project => new ProgramCall(project, "node", eleventy, "--quiet"), ["_site"]);
        }

        if (Version("jekyll", "--version") is string jekyll)
        {
            yield return new Contestant("Jekyll", jekyll.Split(' ')[1], "jekyll",
                project => new ProgramCall(project, "jekyll", "build", "--quiet", "--disable-disk-cache"), ["_site", ".jekyll-cache"]);
        }
    }

    private static string? Version(string program, string option)
    {
        try
        {
            var (code, said) = Meter.Run(new ProgramCall(".", program, option));
            return code == 0 ? said.Trim() : null;
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return null;
        }
    }

    private static string? InstallEleventy(string folder)
    {
        if (Version("npm", "--version") is null)
        {
            return null;
        }

        var project = Directory.CreateDirectory(Path.Join(folder, "eleventy")).FullName;
        File.WriteAllText(Path.Join(project, "package.json"), "{ \"private\": true }\n");
        var (code, _) = Meter.Run(new ProgramCall(
            project, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", $"@11ty/eleventy@{EleventyVersion}"));
        var program = Path.Join(project, "node_modules", "@11ty", "eleventy", "cmd.cjs");
        return code == 0 && File.Exists(program) ? program : null;
    }
}
