using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace MRS.Site.BrowserTests.Cms.GitHost;

/// <summary>
/// A local stand-in for the API of the repository's host, GitHub: a test can have no account there. It knows just the questions that the
/// form asks, and fails the test at any other. Commits, branches and merges are real, in a git repository on this computer.
/// </summary>
internal sealed class GitHostStandIn(string root)
{
    private static readonly KeyValuePair<string, string>[] Open =
        [new("access-control-allow-origin", "*"), new("access-control-allow-headers", "*"), new("access-control-allow-methods", "*")];

    private readonly SemaphoreSlim turn = new(1);
    private readonly List<Proposal> proposals = [];

    /// <summary>The repository behind it.</summary>
    public HostedRepository Repository { get; } = new(root);

    /// <summary>The proposals, oldest first.</summary>
    public IReadOnlyList<Proposal> Proposals => proposals;

    /// <summary>Questions it had no answer to.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Merges a proposal and deletes its branch, as someone does on the host's own pages.</summary>
    public void Merge(Proposal proposal)
    {
        Assert.NotNull(Repository.Merge(proposal.Branch, "main", proposal.Title));
        Repository.Git("update-ref", "-d", $"refs/heads/{proposal.Branch}");
        proposal.IsOpen = false;
    }

    /// <summary>Answers in the host's place.</summary>
    public Task AnswerAsync(IPage page) => page.Context.RouteAsync("https://api.github.com/**", async route =>
    {
        var request = route.Request;
        if (request.Method == "OPTIONS")
        {
            await route.FulfillAsync(new() { Status = 204, Headers = Open });
            return;
        }

        await turn.WaitAsync();
        try
        {
            await route.FulfillAsync(new(Answer(request)) { Headers = Open });
        }
        finally
        {
            turn.Release();
        }
    });

    private RouteFulfillOptions Answer(IRequest request)
    {
        var path = new Uri(request.Url).AbsolutePath;
        var body = request.PostData is { Length: > 0 } text ? JsonNode.Parse(text) : null;
        if (path == "/graphql")
        {
            return Json(200, AnswerQuery(body!));
        }

        var parts = path.TrimStart('/').Split('/');
        if (parts is [.., "git", "blobs", var id])
        {
            return new() { Status = 200, ContentType = "application/octet-stream", BodyBytes = Repository.Blob(id) };
        }

        var (status, answer) = new RestAnswers(Repository, proposals, Unknown).Answer(request.Method, parts, body);
        return Json(status, answer);
    }

    private JsonNode AnswerQuery(JsonNode body)
    {
        try
        {
            return new JsonObject
            {
                ["data"] = new QueryAnswers(Repository, proposals, Unknown).Answer(body["query"]!.GetValue<string>(), body["variables"]),
            };
        }
        catch (InvalidOperationException refused)
        {
            return new JsonObject { ["data"] = null, ["errors"] = new JsonArray(new JsonObject { ["message"] = refused.Message }) };
        }
    }

    private static RouteFulfillOptions Json(int status, JsonNode? answer) =>
        new() { Status = status, ContentType = "application/json", Body = answer?.ToJsonString(JsonSerializerOptions.Web) ?? "" };
}
