using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MRS.Theme.Rendering;

/// <summary>
/// How text is encoded for HTML. There is a single encoder, since creating one goes through every Unicode character.
/// </summary>
public static class HtmlCharacters
{
    /// <summary>
    /// Leaves characters of every script as they are; without the ranges every non-ASCII character would become a numeric entity.
    /// </summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
