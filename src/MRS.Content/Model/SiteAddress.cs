namespace MRS.Content.Model;

/// <summary>An address on this site: a path from the root, possibly with a <c>#fragment</c>, such as <c>/about/mission/</c>.</summary>
public readonly record struct SiteAddress(string Value)
{
    /// <summary>Reads an address; false if it is not a clean absolute path without a query.</summary>
    public static bool TryParse(string text, out SiteAddress address)
    {
        address = new SiteAddress(text);
        return text.StartsWith('/')
            && !text.StartsWith("//", StringComparison.Ordinal)
            && !text.Split('#')[0].Split('/').Any(part => Uri.UnescapeDataString(part) is "." or "..")
            && text.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\\' or '?' or '<' or '>' or '"' or '*'));
    }

    /// <summary>The address without its fragment.</summary>
    public string Path => Value.Split('#')[0];

    /// <inheritdoc />
    public override string ToString() => Value;
}
