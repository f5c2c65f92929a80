using MRS.Content.Characters;
using MRS.Theme.Rendering;

namespace MRS.Review.Pages;

/// <summary>The frame of the review's own pages.</summary>
internal static class ReviewDocument
{
    /// <summary>A whole document.</summary>
    /// <param name="title">Its title, not yet encoded.</param>
    /// <param name="name">The class of its body.</param>
    /// <param name="body">Its content, encoded.</param>
    /// <param name="assets">The review's stylesheet and script.</param>
    public static string Html(string title, string name, string body, ReviewAssets assets) =>
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + $"<title>{Encode(title)}</title>\n{assets.Tags}</head>\n<body class=\"review-own {name}\">\n{body}</body>\n</html>\n";

    /// <summary>Untrusted text, encoded for HTML.</summary>
    public static string Encode(string text) => HtmlCharacters.Encoder.Encode(SafeText.OneLine(text));
}
