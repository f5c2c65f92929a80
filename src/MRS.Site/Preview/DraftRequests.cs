using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MRS.Engine.Editing;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Preview;

/// <summary>
/// Takes an entry from the editing form and answers with its page. Nothing is stored. Only this server's own pages may post: a browser
/// sends the origin of the page, and for JSON from another origin a CORS preflight, which is refused.
/// </summary>
/// <param name="render">Renders it.</param>
internal sealed class DraftRequests(Func<EntryDraft, DraftAnswer>? render) : IDisposable
{
    private const int Largest = 2 * 1024 * 1024;

    // One at a time: the form sends a request at every pause in typing.
    private readonly SemaphoreSlim turn = new(1);

    public async Task AnswerAsync(HttpContext context, IReadOnlyList<HeaderRule> rules)
    {
        var answer = Refusal(context.Request) ?? await RenderAsync(context);
        await answer.Send(context, rules);
    }

    public void Dispose() => turn.Dispose();

    private static PreviewAnswer? Refusal(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return PreviewAnswer.Refusal(StatusCodes.Status405MethodNotAllowed, "The editing form posts an entry here.");
        }

        if (request.Headers.Origin != $"{request.Scheme}://{request.Host}"
            || request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin"))
        {
            return PreviewAnswer.Refusal(StatusCodes.Status403Forbidden, "Only this preview's own pages may ask for this.");
        }

        if (!request.HasJsonContentType())
        {
            return PreviewAnswer.Refusal(StatusCodes.Status415UnsupportedMediaType, "The entry should be JSON.");
        }

        return request.ContentLength is null or > Largest
            ? PreviewAnswer.Refusal(StatusCodes.Status413PayloadTooLarge, "The entry is too long.")
            : null;
    }

    private async Task<PreviewAnswer> RenderAsync(HttpContext context)
    {
        var cancel = context.RequestAborted;
        var draft = await ReadAsync(context.Request, cancel);
        if (draft is null)
        {
            return PreviewAnswer.Refusal(StatusCodes.Status400BadRequest, "This is no entry of the editing form.");
        }

        await turn.WaitAsync(cancel);
        try
        {
            var made = await Task.Run(() => render!(draft), cancel);
            return new PreviewAnswer(StatusCodes.Status200OK, MediaTypes.Json, DraftAnswerJson.Of(made));
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task<EntryDraft?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, default, cancel);
            return EntryDraft.Of(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            // Some invalid text is detected when the JSON is parsed, and some only when the string is read.
            return null;
        }
    }
}
