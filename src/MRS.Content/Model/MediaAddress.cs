namespace MRS.Content.Model;

/// <summary>
/// Addresses of files in the media folder. They are published in lower case, however the file and the references to it are written:
/// cameras and phones name pictures in capitals.
/// </summary>
public static class MediaAddress
{
    /// <summary>The prefix of the addresses.</summary>
    public const string Start = "/media/";

    /// <summary>An address as it is published; anything but a media address stays as it is.</summary>
    public static string Of(string address)
    {
        if (!address.StartsWith(Start, StringComparison.Ordinal))
        {
            return address;
        }

        var end = address.AsSpan().IndexOfAny('#', '?') is >= 0 and var behind ? behind : address.Length;
        return address.AsSpan(0, end).ContainsAnyInRange('A', 'Z') ? Small(address[..end]) + address[end..] : address;
    }

    // Percent-escapes are upper case.
    private static string Small(string path) =>
        path.ToLowerInvariant() is var small && small.Contains('%', StringComparison.Ordinal) ? NormalAddress.Of(small) : small;

    /// <summary>The same for a path without its leading slash.</summary>
    public static string OfPath(string path) => Of($"/{path}")[1..];
}
