using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Preview;

/// <summary>A response to a browser.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type of the body.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Location">The redirect target; null if none.</param>
internal sealed record PreviewAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    public bool IsHtml => ContentType == MediaTypes.Html;

    public static PreviewAnswer Text(int status, string contentType, string text) => new(status, contentType, Encoding.UTF8.GetBytes(text));

    public static PreviewAnswer Refusal(int status, string text) => Text(status, MediaTypes.PlainText, text + "\n");

    public static PreviewAnswer Redirect(int status, string location) => new(status, MediaTypes.PlainText, default, location);

    /// <summary>Sends it, with the headers that the site's rules set for its address.</summary>
    public Task Send(HttpContext context, IReadOnlyList<HeaderRule> rules)
    {
        var response = context.Response;
        PreviewHeaders.Add(response.Headers, context.Request.Path, rules);
        response.StatusCode = Status;
        if (Location is not null)
        {
            // A browser would cache a permanent redirect indefinitely, and with it yesterday's mistake.
            response.Headers.CacheControl = "no-store";
            response.Headers.Location = Location;
            return Task.CompletedTask;
        }

        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Body.Span).AsSpan(0, 8))}\"";
        response.Headers.ETag = tag;
        if (Status == StatusCodes.Status200OK
            && context.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }
}
