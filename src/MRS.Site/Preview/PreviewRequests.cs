using Microsoft.AspNetCore.Http;

namespace MRS.Site.Preview;

/// <summary>Answers every request to the preview server.</summary>
internal sealed class PreviewRequests(PreviewOptions options) : IDisposable
{
    private readonly ReloadFeed feed = new();
    private readonly PreviewSearch search = new(options.SearchIndexOf);
    private volatile PreviewState state = PreviewState.BeforeTheFirstBuild;

    public void Update(BuildResult result)
    {
        state = state.After(result, feed.NextName());
        feed.Announce(state.Build);
    }

    public Task Answer(HttpContext context)
    {
        var request = context.Request;
        if (!HostRule.IsThisComputer(request.Host, context.Connection.LocalPort))
        {
            return PreviewAnswer.Refusal(StatusCodes.Status421MisdirectedRequest, "This preview answers only to its own address.").Send(context);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return PreviewAnswer.Refusal(StatusCodes.Status405MethodNotAllowed, "This preview can only be read.").Send(context);
        }

        return request.Path.Value switch
        {
            PreviewAssets.EventsPath => feed.Stream(context),
            null or "" => AnswerFor("/", "").Send(context),
            var path => AnswerFor(path, request.QueryString.Value ?? "").Send(context),
        };
    }

    public void Dispose() => feed.Dispose();

    private PreviewAnswer AnswerFor(string path, string query)
    {
        if (path.StartsWith(PreviewAssets.Folder, StringComparison.Ordinal))
        {
            return PreviewAssets.Find(path) ?? PreviewAnswer.Refusal(StatusCodes.Status404NotFound, "There is nothing here.");
        }

        var now = state;
        if (now.Site is null)
        {
            return PreviewPage.Instead(now, options.Style);
        }

        var answer = search.Find(now.Site, path) ?? SiteLookup.Find(now, path, query);
        return answer.IsHtml ? answer with { Body = PreviewPage.Dress(answer.Body.Span, now, options.Style) } : answer;
    }
}
