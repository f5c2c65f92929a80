using System.Security.Cryptography;
using MRS.Site.Rendering;
using MRS.Theme;
using MRS.Theme.Motif;
using NodaTime;

namespace MRS.Site;

/// <summary>
/// What every build needs once, however small its site: grammars, tables, libraries. While the command and the content are still being read one processor has nothing
/// to do; so all of this is made there, in the order of its use. It is no more than earlier: whoever needs a part that is not ready waits for it or makes it, and nothing depends on it.
/// </summary>
internal static class Preparation
{
    // One of each thing that texts are mostly made of.
    private const string Sample = "## A *b*\n\nA [b](/c/) **d**.\n\n- a\n\n| a | b |\n| --- | --- |\n| c | d |\n";

    /// <summary>Begins, on a thread of its own.</summary>
    public static void Begin() => _ = Task.Run(() =>
    {
        _ = DateTimeZoneProviders.Tzdb["UTC"];
        MarkdownGrammar.ToHtml(Sample);
        SHA256.HashData([]);
        _ = SeedSprite.Svg;
        _ = Stylesheet.Text;
    });
}
