using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace MRS.Site.Tests.Canonical;

/// <summary>The package <c>yaml</c> of npm, with which the editing form writes its files.</summary>
internal static class YamlPackage
{
    /// <summary>What it writes for each value, and whether it reads its own text back as the same value.</summary>
    public static IReadOnlyList<(string Text, bool IsSame)> Write(IEnumerable<JsonObject> values)
    {
        var start = new ProcessStartInfo("node", [Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "Canonical", "stringify.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        using var node = Process.Start(start)!;
        var said = node.StandardOutput.ReadToEndAsync();
        var complaints = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(new JsonArray([.. values]).ToJsonString());
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, complaints.Result);
        return [.. JsonNode.Parse(said.Result)!.AsArray().Select(v => ((string)v!["text"]!, (bool)v["isSame"]!))];
    }
}
