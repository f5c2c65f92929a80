using Microsoft.AspNetCore.Http;

namespace MRS.Site.Preview;

/// <summary>
/// Answers only requests with a local host name. Otherwise a web page elsewhere could point its own host name at 127.0.0.1 and read the
/// preview (DNS rebinding).
/// </summary>
internal static class HostRule
{
    private const int HttpPort = 80;

    public static bool IsThisComputer(HostString host, int port) =>
        host.HasValue
        && host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]"
        && (host.Port ?? HttpPort) == port;
}
