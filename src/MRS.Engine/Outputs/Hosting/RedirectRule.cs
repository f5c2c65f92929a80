using System.Text;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>An old address as a host matches it.</summary>
/// <param name="From">The old address, percent-encoded, in one of its two forms: with or without a trailing slash.</param>
/// <param name="To">The new address, percent-encoded; null for something that is gone.</param>
/// <param name="IsTemporary">Whether clients should not remember where it leads.</param>
internal sealed record RedirectRule(string From, string? To, bool IsTemporary)
{
    // Excludes what is special in rule files (a space, a quotation mark, the : of a placeholder, the $ of a variable).
    private const string Plain = "-._~/#%!&'()+,=@";

    /// <summary>
    /// The rules of a site, ordered by old address. Each old address has both forms, since people omit the trailing slash and not every
    /// host accepts that.
    /// </summary>
    public static IReadOnlyList<RedirectRule> Of(IReadOnlyList<PlannedRedirect> redirects) =>
        [.. redirects
            .SelectMany(
                r => Forms(r.From).Select(from => new RedirectRule(Encode(from), r.To is null ? null : Encode(r.To), r.IsTemporary)))
            .DistinctBy(r => r.From)
            .OrderBy(r => r.From, StringComparer.Ordinal)];

    private static IEnumerable<string> Forms(string address)
    {
        var withSlash = RedirectPlan.Key(address);
        return withSlash.Length > 1 && withSlash.EndsWith('/') ? [withSlash.TrimEnd('/'), withSlash] : [withSlash];
    }

    // The scheme and host of an address on another site are kept as they are.
    private static string Encode(string address)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal))
        {
            return "https://" + Encode(address["https:/".Length..])[1..];
        }

        var encoded = new StringBuilder(address.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(address))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || Plain.Contains((char)octet, StringComparison.Ordinal))
            {
                encoded.Append((char)octet);
            }
            else
            {
                encoded.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
