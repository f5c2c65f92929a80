using System.Text;

namespace MRS.Theme;

/// <summary>The site's one stylesheet, put together from the layers in <c>css/</c>. The same text in every build, with LF line ends.</summary>
public static class Stylesheet
{
    /// <summary>The layers, the weakest first. A later layer wins over an earlier one, whatever the selectors.</summary>
    public static readonly IReadOnlyList<string> Layers = ["tokens", "base", "layout", "parts", "print"];

    // Static properties get their values in the order they stand in.
    private static readonly string Rules = string.Concat(Layers.SelectMany(Files).Select(Shortened));

    /// <summary>The stylesheet without fonts of its own: pages are set in what the reader's system has.</summary>
    public static string Text { get; } = With("");

    /// <summary>The stylesheet of feeds, for people who open one in a browser. It stands alone.</summary>
    public static string FeedText { get; } = Shortened(ThemeFile.Read("css/feed.css"));

    /// <summary>The stylesheet with the rules that load fonts, which are in no layer.</summary>
    public static string With(string fontRules) => $"@layer {string.Join(", ", Layers)};\n{Shortened(fontRules)}{Rules}";

    // A layer is one file, or a folder with a file for each group of parts.
    private static IEnumerable<string> Files(string layer) =>
        ThemeFile.In($"css/{layer}/").Prepend($"css/{layer}.css").Where(n => n.Contains($"{layer}/", StringComparison.Ordinal) || layer != "parts").Select(ThemeFile.Read);

    // Comments and indentation are for those who write the files. No string in them holds either.
    private static string Shortened(string css)
    {
        var text = new StringBuilder(css.Length);
        var rules = WithoutComments(css).AsSpan();
        foreach (var line in rules.Split('\n'))
        {
            if (rules[line].Trim() is { Length: > 0 } rule)
            {
                text.Append(rule).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string WithoutComments(string css)
    {
        var text = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var comment = css.IndexOf("/*", at, StringComparison.Ordinal);
            text.Append(css, at, (comment < 0 ? css.Length : comment) - at);
            at = comment < 0 ? css.Length : css.IndexOf("*/", comment, StringComparison.Ordinal) + 2;
        }

        return text.ToString();
    }
}
