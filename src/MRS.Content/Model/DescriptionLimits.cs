using System.Globalization;
using System.Text;

namespace MRS.Content.Model;

/// <summary>How long a description should be. Search engines cut off longer ones, and replace shorter ones.</summary>
public static class DescriptionLimits
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 50;

    /// <summary>The most characters.</summary>
    public const int Longest = 160;

    /// <summary>The length of a text in characters as a reader counts them (grapheme clusters): one for an emoji or an accented
    /// letter.</summary>
    public static int LengthOf(string text) =>
        // In ASCII only CR LF counts as one character.
        Ascii.IsValid(text) && !text.Contains('\r', StringComparison.Ordinal) ? text.Length : new StringInfo(text).LengthInTextElements;
}
