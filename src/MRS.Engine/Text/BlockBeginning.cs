using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace MRS.Engine.Text;

/// <summary>Whether a line begins a part of its own, so that it ends the table above it even without an empty line between.</summary>
internal static partial class BlockBeginning
{
    /// <summary>Whether it does; the spaces before it are passed over already.</summary>
    public static bool Is(StringSlice line) =>
        line.CurrentChar is not ('|' or '\0') && !char.IsAsciiLetter(line.CurrentChar) && Beginning().IsMatch(line.AsSpan());

    /// <summary>Whether a line opens a level: of a quotation, a list or a definition.</summary>
    public static bool IsLevel(StringSlice line) => Level().IsMatch(line.AsSpan());

    // A quotation, a heading, code, a dividing line, an item of a list, a note, or a tag that stands for a whole part of the page.
    [GeneratedRegex(
        @"^(>|#{1,6}([ \t]|\z)|```|~~~|([*_-][ \t]*){3,}\z|[-*+]([ \t]|\z)|\d{1,9}[.)]([ \t]|\z)|\[\^[^\]\s]+\]:|"
            + @"<[!?]|</?(div|details|summary|p|table|ul|ol|section|pre|script|style|h[1-6])[\s/>])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(>|[-*+:]([ \t]|\z)|\d{1,9}[.)]([ \t]|\z))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
