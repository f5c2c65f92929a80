using Microsoft.AspNetCore.Http;
using MRS.Site.Planning;

namespace MRS.Site.Preview;

/// <summary>
/// The security headers of the published site, so that a page that breaks under them breaks here first. Left out is what
/// turns http into https: there is no https on this computer.
/// </summary>
internal static class PreviewHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static void Add(IHeaderDictionary headers, PathString path)
    {
        // The search runs a program in WebAssembly; no other page may.
        headers.ContentSecurityPolicy = path == SitePages.SearchAddress
            ? ContentSecurityPolicy.Replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", StringComparison.Ordinal)
            : ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }
}
