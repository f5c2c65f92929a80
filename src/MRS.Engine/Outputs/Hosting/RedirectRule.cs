using System.Text;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>An address of the past as a host matches it.</summary>
/// <param name="From">The old address, percent-encoded, in one of its two forms: with and without a slash at its end.</param>
/// <param name="To">The new address, percent-encoded; null for something that is gone.</param>
/// <param name="IsTemporary">Whether nobody should remember where it leads.</param>
internal sealed record RedirectRule(string From, string? To, bool IsTemporary)
{
    // What has a meaning in a file of rules (a space, a quotation mark, the : of a placeholder, the $ of a variable) is not among them.
    private const string Plain = "-._~/#%!&'()+,=@";

    /// <summary>
    /// The rules of a site, ordered by old address. Each old address has both its forms, since people leave the slash out and hosts differ
    /// in whether they mind.
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

    // The beginning of an address of another site is kept as it is.
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
