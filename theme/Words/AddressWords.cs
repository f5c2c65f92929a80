using MRS.Content.Model;

namespace MRS.Theme.Words;

/// <summary>Addresses as readers see them.</summary>
public static class AddressWords
{
    /// <summary>An address without scheme, <c>www.</c> and trailing slash: <c>example.org/about</c>.</summary>
    public static string Short(WebAddress address)
    {
        var uri = new Uri(address.Value);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return (host + uri.PathAndQuery).TrimEnd('/');
    }

    /// <summary>The host alone: <c>example.org</c>.</summary>
    public static string Host(WebAddress address) => Short(address).Split('/', '?')[0];
}
