using System.Globalization;
using System.Text;

namespace MRS.Content.Model;

/// <summary>How long a description should be. Search engines cut off what is longer, and find something else where it is shorter.</summary>
public static class DescriptionLimits
{
    /// <summary>The fewest letters.</summary>
    public const int Shortest = 50;

    /// <summary>The most letters.</summary>
    public const int Longest = 160;

    /// <summary>The length of a text in letters as a reader counts them: one for an emoji or for a letter with its marks.</summary>
    public static int LengthOf(string text) =>
        // Of ASCII only the two signs of a line end count as one letter.
        Ascii.IsValid(text) && !text.Contains('\r', StringComparison.Ordinal) ? text.Length : new StringInfo(text).LengthInTextElements;
}
