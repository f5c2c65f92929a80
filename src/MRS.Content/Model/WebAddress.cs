namespace MRS.Content.Model;

/// <summary>An absolute <c>https:</c> or <c>http:</c> address of another site, as the editor wrote it.</summary>
public readonly record struct WebAddress(string Value)
{
    /// <summary>
    /// Reads an address; false if it is not absolute, has another scheme, has no host, or contains user info, spaces or control characters.
    /// </summary>
    public static bool TryParse(string text, out WebAddress address)
    {
        address = new WebAddress(text);
        return Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri.Host.Length > 0
            && uri.UserInfo.Length == 0
            && (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or '\\');
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
