using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MRS.Site.BrowserTests.Cms.GitHost;

/// <summary>The answers to questions in GraphQL, told apart by the words the form uses in them.</summary>
internal sealed partial class QueryAnswers(HostedRepository repository, List<Proposal> proposals, List<string> unknown)
{
    private const string Moment = "2026-11-23T10:00:00Z";

    public JsonNode Answer(string query, JsonNode? variables)
    {
        var asked = Blanks().Replace(query, " ");
        var head = () => repository.Find($"refs/heads/{variables?["branch"]?.GetValue<string>() ?? "main"}");
        return asked switch
        {
            _ when asked.Contains("createCommitOnBranch", StringComparison.Ordinal) => Commit(asked, variables!["input"]!),
            _ when asked.Contains("createRef", StringComparison.Ordinal) => CreateBranch(variables!["input"]!),
            _ when asked.Contains("convertPullRequestToDraft", StringComparison.Ordinal) =>
                SetDraft(variables!["input"]!, "convertPullRequestToDraft"),
            _ when asked.Contains("markPullRequestReadyForReview", StringComparison.Ordinal) =>
                SetDraft(variables!["input"]!, "markPullRequestReadyForReview"),
            _ when asked.Contains("defaultBranchRef", StringComparison.Ordinal) =>
                Repo(new JsonObject { ["defaultBranchRef"] = new JsonObject { ["name"] = "main" } }),
            _ when asked.Contains("fork: repository", StringComparison.Ordinal) =>
                new JsonObject { ["fork"] = new JsonObject { ["id"] = "R_1" }, ["base"] = Target(head()) },
            _ when asked.Contains("pullRequests(headRefName", StringComparison.Ordinal) => Repo(new JsonObject
            {
                ["pullRequests"] = new JsonObject
                {
                    ["totalCount"] = proposals.Count(p => p.IsOpen && p.Branch == variables!["branch"]!.GetValue<string>()),
                },
            }),
            _ when asked.Contains("pullRequests(", StringComparison.Ordinal) =>
                Repo(new JsonObject { ["pullRequests"] = Nodes(proposals.Where(p => p.IsOpen).Select(Node)) }),
            _ when asked.Contains("nodes { oid message }", StringComparison.Ordinal) => Repo(LastCommit(head())),
            _ when asked.Contains("on Commit { oid } } } }", StringComparison.Ordinal) => Repo(Target(head())),
            _ when asked.Contains("status { contexts", StringComparison.Ordinal) => Repo(Objects(asked, StatusOf(), (_, id) => Status(id))),
            _ => Contents(asked),
        };
    }

    private static JsonObject Repo(JsonNode inside) => new() { ["repository"] = inside };

    private static JsonObject Nodes(IEnumerable<JsonNode> nodes) => new() { ["nodes"] = new JsonArray([.. nodes]) };

    private static JsonObject Target(string? id) =>
        new() { ["ref"] = id is null ? null : new JsonObject { ["target"] = new JsonObject { ["oid"] = id } } };

    private JsonObject Commit(string asked, JsonNode input)
    {
        var changes = input["fileChanges"]!;
        var message = input["message"]!;
        var commit = repository.Commit(
            input["branch"]!["branchName"]!.GetValue<string>(),
            message["headline"]!.GetValue<string>(),
            input["expectedHeadOid"]!.GetValue<string>(),
            (changes["additions"] as JsonArray ?? []).Select(
                a => (a!["path"]!.GetValue<string>(), Convert.FromBase64String(a["contents"]!.GetValue<string>()))),
            (changes["deletions"] as JsonArray ?? []).Select(d => d!["path"]!.GetValue<string>()));
        var made = Objects(asked, FileOfCommit(), (_, path) => new JsonObject { ["oid"] = repository.Find($"{commit}:{path}") });
        made["oid"] = commit;
        made["committedDate"] = Moment;
        return new JsonObject { ["createCommitOnBranch"] = new JsonObject { ["commit"] = made } };
    }

    private JsonObject CreateBranch(JsonNode input)
    {
        var name = input["name"]!.GetValue<string>();
        if (repository.Find(name) is not null)
        {
            throw new InvalidOperationException($"A ref named \"{name}\" already exists in the repository.");
        }

        repository.Git("update-ref", name, input["oid"]!.GetValue<string>());
        return new JsonObject { ["createRef"] = new JsonObject { ["ref"] = new JsonObject { ["name"] = name } } };
    }

    private JsonObject SetDraft(JsonNode input, string step)
    {
        var proposal = proposals.Single(p => p.Id == input["pullRequestId"]!.GetValue<string>());
        proposal.IsDraft = step == "convertPullRequestToDraft";
        return new JsonObject { [step] = new JsonObject { ["pullRequest"] = new JsonObject { ["isDraft"] = proposal.IsDraft } } };
    }

    private JsonNode Node(Proposal p) => new JsonObject
    {
        ["id"] = p.Id,
        ["number"] = p.Number,
        ["title"] = p.Title,
        ["url"] = p.Url,
        ["isDraft"] = p.IsDraft,
        ["isCrossRepository"] = false,
        ["createdAt"] = Moment,
        ["updatedAt"] = Moment,
        ["headRefName"] = p.Branch,
        ["author"] = Author(),
        ["labels"] = Nodes(p.Labels.Select(l => (JsonNode)new JsonObject { ["name"] = l })),
        ["files"] = Nodes(repository.Git("diff", "--name-status", $"main...{p.Branch}").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Change)),
        ["commits"] = Nodes([]),
        ["statusCheckRollup"] = null,
    };

    private static JsonNode Change(string line) => new JsonObject
    {
        ["path"] = line.Split('\t')[1],
        ["changeType"] = line[0] switch { 'A' => "ADDED", 'D' => "DELETED", _ => "MODIFIED" },
    };

    private static JsonObject Author() => new()
    {
        ["login"] = "person-one",
        ["name"] = "Person One",
        ["email"] = "person@example.org",
        ["databaseId"] = 1,
        ["avatarUrl"] = "",
    };

    private JsonObject LastCommit(string? id) => new()
    {
        ["ref"] = id is null ? null : new JsonObject
        {
            ["target"] = new JsonObject
            {
                ["history"] = Nodes([new JsonObject { ["oid"] = id, ["message"] = repository.Git("log", "-1", "--format=%B", id).Trim() }]),
            },
        },
    };

    // Every commit of a proposal has a preview, as the host of the site reports it.
    private static JsonObject Status(string commit) => new()
    {
        ["oid"] = commit,
        ["status"] = new JsonObject
        {
            ["contexts"] = new JsonArray(new JsonObject
            {
                ["context"] = "netlify/example/deploy-preview",
                ["state"] = "SUCCESS",
                ["targetUrl"] = "https://deploy-preview-1--example.netlify.app",
                ["description"] = "Deploy Preview ready!",
            }),
        },
        ["deployments"] = Nodes([]),
    };

    private JsonObject Contents(string asked)
    {
        var found = Objects(asked, ContentOf(), (_, id) => new JsonObject { ["text"] = Encoding.UTF8.GetString(repository.Blob(id)) });
        Add(found, Objects(asked, CommitOf(), (_, _) => new JsonObject
        {
            ["target"] = new JsonObject { ["history"] = Nodes([new JsonObject { ["author"] = WithUser(), ["committedDate"] = Moment }]) },
        }));
        Add(found, Objects(asked, HistoryOf(), (_, _) => new JsonObject { ["target"] = new JsonObject { ["history"] = Nodes([]) } }));
        Add(found, Objects(asked, FileOf(), (_, name) => FileNode(name)));
        if (found.Count == 0)
        {
            unknown.Add(asked[..Math.Min(300, asked.Length)]);
        }

        return Repo(found);
    }

    private static JsonObject WithUser() => new()
    {
        ["name"] = "Person One",
        ["email"] = "person@example.org",
        ["user"] = new JsonObject { ["id"] = 1, ["login"] = "person-one" },
    };

    private JsonNode? FileNode(string name) => repository.Find(name) is not string id ? null : new JsonObject
    {
        ["oid"] = id,
        ["byteSize"] = repository.Blob(id).Length,
        ["isBinary"] = false,
        ["text"] = Encoding.UTF8.GetString(repository.Blob(id)),
    };

    private static void Add(JsonObject to, JsonObject more)
    {
        foreach (var (name, value) in more.ToList())
        {
            to[name] = value?.DeepClone();
        }
    }

    // A question names each thing it asks for; the answer gives each under its name.
    private static JsonObject Objects(string asked, Regex form, Func<string, string, JsonNode?> answer)
    {
        var found = new JsonObject();
        foreach (Match match in form.Matches(asked))
        {
            var argument = match.Groups[2].Value;
            found[match.Groups[1].Value] =
                answer(match.Groups[1].Value, argument.StartsWith('"') ? JsonNode.Parse(argument)!.GetValue<string>() : argument);
        }

        return found;
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("(file_\\d+): file\\(path: (\"(?:[^\"\\\\]|\\\\.)*\")\\)")]
    private static partial Regex FileOfCommit();

    [GeneratedRegex("(file_\\d+): object\\(expression: (\"(?:[^\"\\\\]|\\\\.)*\")\\)")]
    private static partial Regex FileOf();

    [GeneratedRegex("(content_\\d+): object\\(oid: (\"[0-9a-f]+\")\\)")]
    private static partial Regex ContentOf();

    [GeneratedRegex("(commit_\\d+): object\\(oid: (\"[0-9a-f]+\")\\)")]
    private static partial Regex StatusOf();

    [GeneratedRegex("(commit_\\d+): (ref)")]
    private static partial Regex CommitOf();

    [GeneratedRegex("(history_\\d+): (ref)")]
    private static partial Regex HistoryOf();
}
