using System.Buffers;
using System.Text;

namespace MRS.Theme.Files;

/// <summary>
/// The site's one stylesheet, assembled from the layers in <c>css/</c>. The same text in every build, in UTF-8 with LF line endings.
/// </summary>
public static class Stylesheet
{
    /// <summary>The layers, the weakest first. A later layer wins over an earlier one, whatever the selectors.</summary>
    public static readonly IReadOnlyList<string> Layers = ["tokens", "base", "layout", "parts", "print"];

    // Static properties are initialized in textual order.
    private static readonly ReadOnlyMemory<byte> Rules = Shortened([.. Layers.SelectMany(Files)]);

    /// <summary>The stylesheet without web fonts: pages are set in system fonts.</summary>
    public static ReadOnlyMemory<byte> Text { get; } = Whole([]);

    /// <summary>The stylesheet of feeds, for people who open one in a browser. It is self-contained.</summary>
    public static ReadOnlyMemory<byte> FeedText { get; } = Shortened([ThemeFile.Bytes("css/feed.css")]);

    /// <summary>The stylesheet with the rules that load fonts, which are in no layer.</summary>
    public static ReadOnlyMemory<byte> With(string fontRules) =>
        fontRules.Length == 0 ? Text : Whole(Shortened([Encoding.UTF8.GetBytes(fontRules)]).Span);

    private static byte[] Whole(ReadOnlySpan<byte> fontRules) =>
        [.. Encoding.UTF8.GetBytes($"@layer {string.Join(", ", Layers)};\n"), .. fontRules, .. Rules.Span];

    // A layer is one file, or a folder with a file for each group of parts.
    private static IEnumerable<byte[]> Files(string layer) =>
        ThemeFile.In($"css/{layer}/")
            .Prepend($"css/{layer}.css")
            .Where(n => n.Contains($"{layer}/", StringComparison.Ordinal) || layer != "parts")
            .Select(ThemeFile.Bytes);

    // Removes comments and indentation. No string in the files contains either.
    private static ReadOnlyMemory<byte> Shortened(IReadOnlyList<byte[]> files)
    {
        var text = new ArrayBufferWriter<byte>(files.Sum(f => f.Length + 1));
        foreach (var file in files)
        {
            ReadOnlySpan<byte> rules = file.AsSpan(..WithoutComments(file));
            foreach (var line in rules.Split((byte)'\n'))
            {
                if (rules[line].Trim(" \t\r"u8) is { Length: > 0 } rule)
                {
                    text.Write(rule);
                    text.Write("\n"u8);
                }
            }
        }

        return text.WrittenMemory;
    }

    // Compacts the rest, and returns its length.
    private static int WithoutComments(Span<byte> css)
    {
        var length = 0;
        for (var at = 0; at < css.Length;)
        {
            var open = css[at..].IndexOf("/*"u8);
            var kept = css[at..(open < 0 ? css.Length : at + open)];
            kept.CopyTo(css[length..]);
            length += kept.Length;
            at = open < 0 ? css.Length : at + open + css[(at + open)..].IndexOf("*/"u8) + 2;
        }

        return length;
    }
}
