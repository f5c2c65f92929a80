using System.Text.Json;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>Runs the scripts beside this file, which let npm packages read the site. One run looks at many files.</summary>
internal static class NodeScripts
{
    /// <summary>Where the scripts, schemas and settings of the outside tools lie.</summary>
    public static string Folder { get; } = Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "OutsideTools");

    /// <summary>Runs a script and reads the JSON it writes.</summary>
    /// <exception cref="MissingToolException">Node or the packages are not installed.</exception>
    public static JsonElement Run(string script, params IEnumerable<string> words)
    {
        var outcome = Start([Path.Join(Folder, script), .. words]);
        Assert.True(outcome.Code == 0, $"{script} ended with {outcome.Code}: {outcome.All}");
        return JsonDocument.Parse(outcome.Said).RootElement;
    }

    /// <summary>Runs a program of the packages.</summary>
    public static ToolOutcome RunPackage(string program, params IEnumerable<string> words) =>
        Start([Path.Join(Repository.Root, "node_modules", program), .. words]);

    private static ToolOutcome Start(IEnumerable<string> words)
    {
        if (!Directory.Exists(Path.Join(Repository.Root, "node_modules", "typescript")))
        {
            throw new MissingToolException(
                "The Node packages are not installed: run \"npm ci --ignore-scripts\" in the project's folder, then run the tests again.");
        }

        return OutsideTool.Node.Run(words);
    }
}
