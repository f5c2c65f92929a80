using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MRS.Theme.Rendering;

/// <summary>
/// How words are written so that none of them is taken for HTML. There is one of these, since making it looks at every character there is.
/// </summary>
public static class HtmlCharacters
{
    /// <summary>
    /// Leaves characters of every script as they are; without the ranges each outside ASCII would become a numeric entity.
    /// </summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
