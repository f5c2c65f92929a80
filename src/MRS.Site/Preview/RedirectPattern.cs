namespace MRS.Site.Preview;

/// <summary>One line of a site's redirects.</summary>
internal sealed record RedirectPattern(string From, string To, int Status, bool IsForced)
{
    private const string Rest = "*";

    // The rules are percent-encoded, the requested path is not.
    private readonly string[] parts = [.. PartsOf(From).Select(Uri.UnescapeDataString)];

    /// <summary>Where it leads from an address; null if it does not match. A trailing slash makes no difference.</summary>
    public RedirectMatch? Match(string path)
    {
        var asked = PartsOf(path);
        var hasRest = parts.Length > 0 && parts[^1] == Rest;
        var fixedParts = hasRest ? parts.Length - 1 : parts.Length;
        if (hasRest ? asked.Length < fixedParts : asked.Length != fixedParts)
        {
            return null;
        }

        var to = To;
        for (var i = 0; i < fixedParts; i++)
        {
            if (parts[i].StartsWith(':'))
            {
                to = to.Replace(parts[i], Uri.EscapeDataString(asked[i]), StringComparison.Ordinal);
            }
            else if (parts[i] != asked[i])
            {
                return null;
            }
        }

        var rest = string.Join('/', asked.Skip(fixedParts).Select(Uri.EscapeDataString));
        return new RedirectMatch(ForHeader(to.Replace(":splat", rest, StringComparison.Ordinal)), Status, IsForced);
    }

    private static string[] PartsOf(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string ForHeader(string address) =>
        string.Concat(address.EnumerateRunes().Select(r => r.IsAscii && r.Value > ' ' ? r.ToString() : Uri.EscapeDataString(r.ToString())));
}
