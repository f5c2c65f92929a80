using System.Text.RegularExpressions;

namespace MRS.Theme.Generator;

/// <summary>
/// Reads components from their markup. Their code comes from another generator, whose output this one cannot see.
/// </summary>
internal static class Markup
{
    /// <summary>The name of the file with the usings of all others.</summary>
    public const string Imports = "_Imports.razor";

    private static readonly Regex Using = new(@"^@using\s+(.+?)\s*;?\s*$", RegexOptions.Multiline);
    private static readonly Regex Parameter =
        new(@"\[Parameter\b[^\]]*\]\s*public\s+(?:required\s+)?(?<type>.+?)\s+(?<name>\w+)\s*\{\s*get;\s*set;\s*\}");

    /// <summary>The component of a file.</summary>
    /// <param name="path">The file, relative to the project, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="imports">The namespaces that all components use.</param>
    /// <param name="root">The namespace of the project; folders are namespaces within it.</param>
    public static PartText Part(string path, string text, IEnumerable<string> imports, string root)
    {
        var names = path.Split('/');
        return new PartText(
            string.Join(".", [root, .. names.Take(names.Length - 1)]),
            Path.GetFileNameWithoutExtension(path),
            [.. imports, .. Usings(text)],
            [.. Parameter.Matches(text).Cast<Match>().Select(m => (m.Groups["type"].Value, m.Groups["name"].Value))]);
    }

    /// <summary>The namespaces that a file uses.</summary>
    public static IEnumerable<string> Usings(string text) => Using.Matches(text).Cast<Match>().Select(m => m.Groups[1].Value);
}
