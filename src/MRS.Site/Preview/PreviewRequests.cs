using Microsoft.AspNetCore.Http;
using MRS.Content.Characters;
using MRS.Engine;
using MRS.Engine.Outputs.Cms;

namespace MRS.Site.Preview;

/// <summary>Answers every request to the preview server.</summary>
internal sealed class PreviewRequests(PreviewOptions options) : IDisposable
{
    private readonly ReloadFeed feed = new();
    private readonly PreviewSearch search = new(options.SearchIndexOf);
    private readonly DraftRequests drafts = new(options.RenderDraft);
    private volatile PreviewState state = PreviewState.BeforeTheFirstBuild;

    public void Update(BuildResult result)
    {
        state = state.After(result, feed.NextName());
        feed.Announce(state.Build);
    }

    /// <summary>Answers a request, whatever goes wrong on the way.</summary>
    public async Task Answer(HttpContext context)
    {
        try
        {
            await AnswerRequest(context);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await PreviewAnswer.Refusal(StatusCodes.Status500InternalServerError,
                $"This cannot be shown because of a mistake in this program: {SafeText.OneLine(e.Message)}")
                .Send(context, state.Headers);
        }
    }

    private Task AnswerRequest(HttpContext context)
    {
        var request = context.Request;
        var now = state;
        if (!HostRule.IsThisComputer(request.Host, context.Connection.LocalPort))
        {
            return PreviewAnswer.Refusal(StatusCodes.Status421MisdirectedRequest, "This preview answers only to its own address.")
                .Send(context, now.Headers);
        }

        if (request.Path == CmsPage.RenderAddress && options.RenderDraft is not null)
        {
            return drafts.AnswerAsync(context, now.Headers);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return PreviewAnswer.Refusal(StatusCodes.Status405MethodNotAllowed, "This preview can only be read.")
                .Send(context, now.Headers);
        }

        return request.Path.Value switch
        {
            PreviewAssets.EventsPath => feed.Stream(context),
            null or "" => AnswerFor("/", "").Send(context, now.Headers),
            var path => AnswerFor(path, request.QueryString.Value ?? "").Send(context, now.Headers),
        };
    }

    public void Dispose()
    {
        feed.Dispose();
        drafts.Dispose();
    }

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
        // The editing form is not reloaded when something changes: unsaved input would be lost.
        return answer.IsHtml && !path.StartsWith(CmsFiles.Address, StringComparison.Ordinal)
            ? answer with { Body = PreviewPage.Dress(answer.Body.Span, now, options.Style) }
            : answer;
    }
}
