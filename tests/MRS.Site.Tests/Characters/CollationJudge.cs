using System.Text.Json;

namespace MRS.Site.Tests.Characters;

/// <summary>What Node says of letters, whose tables are those of ICU.</summary>
internal static class CollationJudge
{
    private static readonly string Judge = Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "Characters", "judge.mjs");

    /// <summary>Its answer to a question of <c>judge.mjs</c>.</summary>
    public static async Task<IReadOnlyList<TAnswer>> AskAsync<TAnswer>(string question, object given)
    {
        var (code, said, complained) = await Node.AskAsync(JsonSerializer.Serialize(given), Judge, question);
        Assert.True(code == 0, complained);
        return JsonSerializer.Deserialize<List<TAnswer>>(said)!;
    }
}
