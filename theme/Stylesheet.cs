using System.Text;

namespace MRS.Theme;

/// <summary>The site's one stylesheet, put together from the layers in <c>css/</c>. The same text in every build, with LF line ends.</summary>
public static class Stylesheet
{
    /// <summary>The layers, the weakest first. A later layer wins over an earlier one, whatever the selectors.</summary>
    public static readonly IReadOnlyList<string> Layers = ["tokens", "base", "layout", "parts", "print"];

    /// <summary>The whole stylesheet.</summary>
    public static string Text { get; } = Concatenate();

    /// <summary>The stylesheet of feeds, for people who open one in a browser. It stands alone.</summary>
    public static string FeedText { get; } = Read("feed");

    private static string Concatenate()
    {
        var text = new StringBuilder($"@layer {string.Join(", ", Layers)};\n");
        foreach (var layer in Layers)
        {
            text.Append('\n').Append(Read(layer).Trim()).Append('\n');
        }

        return text.ToString();
    }

    private static string Read(string layer)
    {
        var name = $"css/{layer}.css";
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the theme.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
