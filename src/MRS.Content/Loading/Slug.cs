using System.Text.RegularExpressions;

namespace MRS.Content.Loading;

/// <summary>The format of ids and of address segments.</summary>
public static partial class Slug
{
    private const string Rule =
        "Use small letters a to z, digits and single hyphens between them, such as person-one; at most 80 characters.";

    /// <summary>The rule in words, for a text that breaks it.</summary>
    public static string RuleFor(string text) =>
        Reserved().IsMatch(text) ? "Windows keeps this name for itself: choose another one." : Rule;

    /// <summary>Whether a text has the format, and is not a name reserved by Windows.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => text.Length <= 80 && Form().IsMatch(text) && !Reserved().IsMatch(text);

    /// <summary>The id probably meant by some words, with a hyphen for each space; null if that is unclear.</summary>
    public static string? Of(string words) =>
        words.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '_' or '-')
            && string.Join('-', words.ToLowerInvariant().Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries)) is var id
            && IsValid(id)
            ? id
            : null;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Form();

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\z")]
    private static partial Regex Reserved();
}
