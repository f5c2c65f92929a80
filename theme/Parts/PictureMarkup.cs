using System.Text;
using MRS.Theme.Rendering;
using MRS.Theme.Views;

namespace MRS.Theme.Parts;

/// <summary>Writes a picture as HTML, for components and for the pictures in texts alike.</summary>
public static class PictureMarkup
{
    /// <summary>The display width of a picture in a text.</summary>
    public const string InText = "(min-width: 42rem) 38rem, 92vw";

    /// <summary>The display width of a portrait.</summary>
    public const string Portrait = "5.5rem";

    /// <summary>The element <c>picture</c>.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="alt">Its alt text; empty if it is decorative.</param>
    /// <param name="sizes">Its display width, as a value of the attribute <c>sizes</c>.</param>
    /// <param name="attributes">Further attributes of <c>img</c>, ready to be written, such as <c>loading="lazy"</c>.</param>
    public static string Of(PictureView picture, string alt, string sizes, string attributes)
    {
        var html = new StringBuilder("<picture>");
        foreach (var source in picture.Sources)
        {
            html.Append($"""<source type="{source.Type}" srcset="{HtmlCharacters.Encoder.Encode(source.SrcSet)}" sizes="{sizes}">""");
        }

        var choice = picture.SrcSet is null ? "" : $""" srcset="{HtmlCharacters.Encoder.Encode(picture.SrcSet)}" sizes="{sizes}" """;
        return html.Append(
            $"""<img src="{HtmlCharacters.Encoder.Encode(picture.Address)}"{choice.TrimEnd()} alt="{HtmlCharacters.Encoder.Encode(alt)}" """
                + $"""width="{picture.Width}" height="{picture.Height}" decoding="async" {attributes}"""
                .TrimEnd())
            .Append("></picture>").ToString();
    }
}
