using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace MRS.Engine.Text;

/// <summary>Whether a line begins a new block, so that it ends the table above it even without a blank line between.</summary>
internal static partial class BlockBeginning
{
    /// <summary>Whether it does; leading spaces are already skipped.</summary>
    public static bool Is(StringSlice line) =>
        line.CurrentChar is not ('|' or '\0') && !char.IsAsciiLetter(line.CurrentChar) && Beginning().IsMatch(line.AsSpan());

    /// <summary>Whether a line opens a level of nesting: a block quote, a list or a definition.</summary>
    public static bool IsLevel(StringSlice line) => Level().IsMatch(line.AsSpan());

    // A block quote, a heading, code, a thematic break, a list item, a footnote, or a block-level tag.
    [GeneratedRegex(
        @"^(>|#{1,6}([ \t]|\z)|```|~~~|([*_-][ \t]*){3,}\z|[-*+]([ \t]|\z)|\d{1,9}[.)]([ \t]|\z)|\[\^[^\]\s]+\]:|"
            + @"<[!?]|</?(div|details|summary|p|table|ul|ol|section|pre|script|style|h[1-6])[\s/>])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(>|[-*+:]([ \t]|\z)|\d{1,9}[.)]([ \t]|\z))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
