using System.Text;
using MRS.Engine.Files;

namespace MRS.Engine.Assets;

/// <summary>
/// The fonts that <c>theme/fonts/build-fonts.mjs</c> made. Without them pages are set in the fonts of the reader's system.
/// </summary>
/// <param name="Rules">The <c>@font-face</c> rules, for the stylesheet.</param>
/// <param name="Preloaded">The addresses of those that every page needs.</param>
/// <param name="Files">The fonts themselves and their licences.</param>
public sealed record FontFiles(string Rules, IReadOnlyList<string> Preloaded, IReadOnlyList<Artifact> Files)
{
    /// <summary>What reports call this part of the site.</summary>
    public const string Part = "the site's own fonts";

    /// <summary>The script that makes them.</summary>
    internal const string Script = "build-fonts";

    private const string RulesFile = "fonts.css";
    private const string PreloadedFile = "preload.txt";

    /// <summary>Whether the build itself reads a file that the script wrote.</summary>
    internal static bool IsRead(Artifact file) => file.Path is RulesFile or PreloadedFile;

    /// <summary>Has them made, unless they are there already; none if the build has no tools.</summary>
    public static ToolOutcome Make(IAssetTools? tools) => tools?.RunScript(Script, []) ?? ToolOutcome.Unasked;

    /// <summary>Reads what was made; null if nothing was.</summary>
    public static FontFiles? Of(ToolOutcome outcome) => outcome.Files.Count > 0 ? Of(outcome.Files) : null;

    /// <summary>Sorts what the script wrote into its folder; null if the fonts are not all there.</summary>
    public static FontFiles? Of(IReadOnlyList<Artifact> written)
    {
        var rules = written.FirstOrDefault(f => f.Path == RulesFile);
        var preloaded = written.FirstOrDefault(f => f.Path == PreloadedFile);
        return rules is null || preloaded is null
            ? null
            : new FontFiles(
                Text(rules),
                [.. Text(preloaded).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(name => $"/{HashedFile.Folder}{name}")],
                [.. written.Where(f => f != rules && f != preloaded).Select(f => f with { Path = HashedFile.Folder + f.Path })]);
    }

    private static string Text(Artifact file) => Encoding.UTF8.GetString(file.Content.Span);
}
