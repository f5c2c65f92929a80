using System.Text.Json.Nodes;

namespace MRS.Site.BrowserTests.Cms.GitHost;

/// <summary>The answers to addresses.</summary>
internal sealed class RestAnswers(HostedRepository repository, List<Proposal> proposals, List<string> unknown)
{
    private const string Moment = "2026-11-23T10:00:00Z";

    public (int Status, JsonNode? Answer) Answer(string method, string[] parts, JsonNode? body)
    {
        switch (method, parts)
        {
            case ("GET", ["user"]):
                return (200, new JsonObject
                {
                    ["id"] = 1,
                    ["login"] = "person-one",
                    ["name"] = "Person One",
                    ["email"] = "person@example.org",
                    ["avatar_url"] = "",
                    ["html_url"] = "https://github.com/person-one",
                });
            case ("GET", [.., "collaborators", _]):
                return (204, null);
            case ("GET", [.., "git", "trees", var tree]):
                return (200, Tree(Uri.UnescapeDataString(tree)));
            case ("GET", ["repos", _, _, "git", "matching-refs", "heads", .. var branch]):
                return (200, Branches(Uri.UnescapeDataString(string.Join('/', branch))));
            case ("POST", [.., "pulls"]):
                return (201, Propose(body!));
            case ("POST", [.., "issues", var number, "labels"]):
                Of(number).Labels.AddRange(body!["labels"]!.AsArray().Select(l => l!.GetValue<string>()));
                return (200, new JsonArray());
            case (_, [.., "issues", var number]):
                return (200, Labels(Of(number), method == "PATCH" ? body : null));
            case ("PUT", [.., "pulls", var number, "merge"]):
                return Merge(Of(number), body!["commit_title"]!.GetValue<string>());
            case ("PATCH", [.., "pulls", var number]):
                Of(number).IsOpen = body!["state"]?.GetValue<string>() != "closed";
                return (200, new JsonObject());
            case ("DELETE", [.., "git", "refs", "heads", _, _, _]):
                repository.Git("update-ref", "-d", $"refs/heads/{Uri.UnescapeDataString(string.Join('/', parts[^3..]))}");
                return (204, null);
            case ("DELETE", [.., "git", "refs", "heads", var name]):
                repository.Git("update-ref", "-d", $"refs/heads/{Uri.UnescapeDataString(name)}");
                return (204, null);
            default:
                unknown.Add($"{method} {string.Join('/', parts)}");
                return (404, new JsonObject { ["message"] = "Not Found" });
        }
    }

    private Proposal Of(string number) => proposals.Single(p => p.Number == int.Parse(number));

    private JsonObject Tree(string name) => new()
    {
        ["sha"] = repository.Find(name + "^{tree}"),
        ["truncated"] = false,
        ["tree"] = new JsonArray([.. repository.Git("ls-tree", "-r", "-l", name).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Entry)]),
    };

    private JsonArray Branches(string begin) => new([.. repository.Git("for-each-ref", "--format=%(refname)", "refs/heads")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(name => name.StartsWith($"refs/heads/{begin}", StringComparison.Ordinal))
        .Select(name => (JsonNode)new JsonObject { ["ref"] = name })]);

    // Mode, kind, object and size before the tab; the path after it.
    private static JsonNode Entry(string line)
    {
        var (facts, path) = (line.Split('\t')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), line.Split('\t')[1]);
        return new JsonObject
        {
            ["path"] = path,
            ["mode"] = facts[0],
            ["type"] = facts[1],
            ["sha"] = facts[2],
            ["size"] = int.Parse(facts[3]),
        };
    }

    private JsonObject Propose(JsonNode body)
    {
        var proposal = new Proposal(proposals.Count + 1, body["title"]!.GetValue<string>(), body["head"]!.GetValue<string>())
        {
            IsDraft = body["draft"]?.GetValue<bool>() ?? false,
        };
        proposals.Add(proposal);
        return new JsonObject
        {
            ["number"] = proposal.Number,
            ["node_id"] = proposal.Id,
            ["title"] = proposal.Title,
            ["html_url"] = proposal.Url,
            ["created_at"] = Moment,
            ["updated_at"] = Moment,
        };
    }

    private static JsonObject Labels(Proposal proposal, JsonNode? change)
    {
        if (change?["labels"] is JsonArray labels)
        {
            proposal.Labels.Clear();
            proposal.Labels.AddRange(labels.Select(l => l!.GetValue<string>()));
        }

        return new JsonObject { ["labels"] = new JsonArray([.. proposal.Labels.Select(l => (JsonNode)new JsonObject { ["name"] = l })]) };
    }

    private (int, JsonNode) Merge(Proposal proposal, string title)
    {
        if (repository.Merge(proposal.Branch, "main", title) is not string commit)
        {
            return (405, new JsonObject { ["message"] = "Pull Request is not mergeable" });
        }

        proposal.IsOpen = false;
        return (200, new JsonObject { ["merged"] = true, ["sha"] = commit });
    }
}
