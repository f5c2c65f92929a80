using System.Globalization;
using System.Text.Json;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Cms;

namespace MRS.Engine.Editing;

/// <summary>The options of the published build, as <see cref="FormFacts" /> wrote them down.</summary>
internal static class RecordedOptions
{
    /// <summary>Reads them. Where no day is written down, it is left to who reads them.</summary>
    /// <param name="facts">The file of facts.</param>
    public static BuildOptions Of(JsonElement facts) => new(Day(Text(facts, "day")) ?? default)
    {
        BaseUrl = Text(facts, "baseUrl"),
        IsPreview = facts.GetProperty("isPreview").GetBoolean(),
        Indexable = facts.GetProperty("indexable").GetBoolean(),
        ContentPath = Text(facts, "contentPath")!,
        HasApi = facts.GetProperty("hasApi").GetBoolean(),
        HasRedirectPages = facts.GetProperty("hasRedirectPages").GetBoolean(),
        Deployment = facts.TryGetProperty("deployment", out var deployment) ? DeploymentOf(deployment) : null,
        Tools = facts.GetProperty("tools").GetBoolean() ? new RecordedTools(facts) : null,
    };

    /// <summary>A day such as <c>2026-11-23</c>; null if it is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A text; null if there is none of that name.</summary>
    public static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Deployment DeploymentOf(JsonElement deployment) => new(Deployment.ContextOf(Text(deployment, "context")!))
    {
        Commit = Text(deployment, "commit"),
        HasReview = deployment.GetProperty("hasReview").GetBoolean(),
        Proposal = deployment.TryGetProperty("proposal", out var number) ? number.GetInt32() : null,
    };
}
