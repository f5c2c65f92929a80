using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MRS.Engine;
using MRS.Site.Preview;
using MRS.Site.Reporting;
using Xunit;

namespace MRS.Site.Tests.Preview;

/// <summary>A running preview and a browser of sorts that looks at it, over real HTTP.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly HttpClient client;

    private Visitor(PreviewServer server)
    {
        Server = server;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = server.Address,
            Timeout = HangGuard.Limit,
        };
    }

    public PreviewServer Server { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Visitor> To(BuildResult? first, int port = 0, Action<string>? say = null)
    {
        var options = new PreviewOptions { Port = port, Style = new ReportStyle { FilePrefix = "content" }, Say = say ?? (_ => { }) };
        var server = await PreviewServer.StartAsync(options, Cancellation);
        if (first is not null)
        {
            server.Update(first);
        }

        return new Visitor(server);
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(At(path), Cancellation);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, At(path));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, Cancellation);
    }

    public async Task<string> Text(string path) => await client.GetStringAsync(path, Cancellation);

    /// <summary>The page at an address, whatever its status.</summary>
    public async Task<IHtmlDocument> Page(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Get(path);
        Assert.Equal(status, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>A tab that listens for builds.</summary>
    public async Task<Tab> Listen() => new(await client.GetStreamAsync("/_preview/events", Cancellation));

    // A path such as //host is a path here, and not another host.
    private Uri At(string path) => new(Server.Address.GetLeftPart(UriPartial.Authority) + path);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Server.DisposeAsync();
    }
}
