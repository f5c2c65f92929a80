using System.Text;
using MRS.Engine.Files;
using MRS.Theme.Sharing;

namespace MRS.Engine.Assets;

/// <summary>The fonts of the share images: their files, and which characters each of them can draw.</summary>
public sealed class ShareFontSet
{
    /// <summary>The script that makes them.</summary>
    internal const string Script = "share-fonts";

    private readonly Dictionary<string, HashSet<Rune>> runes = new(StringComparer.Ordinal);

    private ShareFontSet(IReadOnlyList<Artifact> files, string key) => (Files, Key) = (files, key);

    /// <summary>The font files, by path in ordinal order.</summary>
    public IReadOnlyList<Artifact> Files { get; }

    /// <summary>Identifies this set of fonts.</summary>
    public string Key { get; }

    /// <summary>Makes the font files with Node, unless they exist already.</summary>
    public static ToolOutcome Make(IAssetTools tools)
    {
        // Written by hand, since package and family names contain nothing that JSON would have to escape.
        var fonts =
            ShareFont.All.Select(f => $$"""{"family":"{{f.Family}}","package":"{{f.Package}}","files":"{{f.Files}}","axes":{{f.Axes}}}""");
        return tools.RunScript(Script, [Artifact.Text("fonts.json", $"[{string.Join(",", fonts)}]")]);
    }

    /// <summary>Reads the font files that were made.</summary>
    public static ShareFontSet Of(IReadOnlyList<Artifact> files)
    {
        using var key = new CacheKey();
        foreach (var file in files)
        {
            key.Add(file.Content.Span);
        }

        var set = new ShareFontSet(files, key.ToString());
        foreach (var font in ShareFont.All)
        {
            var own = files.Where(f => f.Path.StartsWith(font.Family.ToLowerInvariant().Replace(' ', '-') + "-", StringComparison.Ordinal));
            set.runes[font.Family] = [.. own.SelectMany(f => FontCoverage.Of(f.Content))];
        }

        return set;
    }

    /// <summary>Fonts of which nothing is known but what they can draw.</summary>
    /// <param name="known">The characters by the name of the family.</param>
    public static ShareFontSet Knowing(IReadOnlyDictionary<string, HashSet<Rune>> known)
    {
        var set = new ShareFontSet([], "");
        foreach (var font in ShareFont.All)
        {
            set.runes[font.Family] = known.GetValueOrDefault(font.Family) ?? [];
        }

        return set;
    }

    /// <summary>The characters that a family can draw, in order.</summary>
    public IEnumerable<Rune> Drawn(string family) => runes[family].Order();

    /// <summary>The first character of a text that its font cannot draw; null if it can draw all.</summary>
    public Rune? FirstMissing(ShareText text)
    {
        foreach (var rune in text.Text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !runes[text.Font.Family].Contains(rune))
            {
                return rune;
            }
        }

        return null;
    }
}
