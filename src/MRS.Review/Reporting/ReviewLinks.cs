using System.Text;

namespace MRS.Review.Reporting;

/// <summary>Where the two states of the site can be seen. Neither address comes from the content.</summary>
/// <param name="Production">The published site, without a trailing slash.</param>
/// <param name="Preview">The preview of the proposal, without a trailing slash; null if it is not published.</param>
public sealed record ReviewLinks(string Production, string? Preview)
{
    /// <summary>Whether an address contains nothing that could end a Markdown link.</summary>
    public static bool IsPlain(string address) => address.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '/' or '.' or '-' or '_');

    /// <summary>The address of a page with everything encoded that could be special in a list of links.</summary>
    public static string Encoded(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(address))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'/' or (byte)'.' or (byte)'_')
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
