using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace MRS.Site.Tests.Characters;

/// <summary>What Node says of letters, whose tables are those of ICU.</summary>
internal static class CollationJudge
{
    /// <summary>Its answer to a question of <c>judge.mjs</c>.</summary>
    public static IReadOnlyList<TAnswer> Ask<TAnswer>(string question, object given)
    {
        var start =
            new ProcessStartInfo("node", [Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "Characters", "judge.mjs"), question])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            };
        using var node = Process.Start(start)!;
        var said = node.StandardOutput.ReadToEndAsync();
        var complaints = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(given));
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, complaints.Result);
        return JsonSerializer.Deserialize<List<TAnswer>>(said.Result)!;
    }
}
