using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using MRS.Engine;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Site.Preview;

namespace MRS.Site.BrowserTests.Hosting;

/// <summary>
/// Serves a built site to this computer as its host would: with its own headers, redirects, brotli and page for what is not there. Forms
/// are taken and kept.
/// </summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private readonly PreviewState state;
    private readonly HeaderRules headers;
    private readonly Compression compression;
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> forms = [];
    private WebApplication? app;

    private StaticHost(Snapshot site, Compression compression)
    {
        state = PreviewState.BeforeTheFirstBuild.After(new BuildResult(site, [], 0, []), "");
        headers = HeaderRules.Of(site);
        this.compression = compression;
    }

    /// <summary>Where the site is.</summary>
    public Uri Address => new(app!.Urls.First());

    /// <summary>The forms that were sent, field by field.</summary>
    public IReadOnlyCollection<IReadOnlyDictionary<string, string>> Forms => forms;

    /// <summary>Starts to serve on a free port.</summary>
    public static async Task<StaticHost> StartAsync(Snapshot site, Compression compression)
    {
        var host = new StaticHost(site, compression);
        host.app = await LoopbackHost.TryStartAsync(0, host.AnswerAsync, default);
        return host;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value is { Length: > 0 } asked ? asked : "/";
        if (HttpMethods.IsPost(request.Method))
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            forms.Enqueue(form.ToDictionary(f => f.Key, f => f.Value.ToString()));
        }

        var answer = SiteLookup.Find(state, path, request.QueryString.Value ?? "");
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in headers.For(path))
        {
            response.Headers[name] = value;
        }

        if (answer.Location is not null)
        {
            response.Headers.Location = answer.Location;
            return;
        }

        await SendAsync(context, answer);
    }

    private Task SendAsync(HttpContext context, PreviewAnswer answer)
    {
        var response = context.Response;
        var body = answer.Body;
        response.Headers.Vary = "Accept-Encoding";
        if (Compression.IsFor(answer.ContentType)
            && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            response.Headers.ContentEncoding = "br";
            body = compression.Compress(body);
        }

        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
