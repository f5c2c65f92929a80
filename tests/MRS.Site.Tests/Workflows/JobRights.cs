using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace MRS.Site.Tests.Workflows;

/// <summary>What a job of a workflow may do, and whose code runs in it, read from the workflow.</summary>
internal sealed partial record JobRights(string Workflow, string Name, string Rights, string Code)
{
    public const string Heading = "| workflow | job | rights | code of the repository that it runs |";
    public const string None = "none";
    public const string Proposals = "the proposal's";
    private const string Mains = "main's";

    public static IEnumerable<JobRights> Of(string file)
    {
        var workflow = WorkflowTests.Workflow(file);
        foreach (var job in ((YamlMappingNode)workflow.Children["jobs"]).Children.Values.Cast<YamlMappingNode>())
        {
            var rights = job.Children.TryGetValue("permissions", out var own) ? own : workflow.Children["permissions"];
            yield return new JobRights(
                file, ((YamlScalarNode)job["name"]).Value!, Words((YamlMappingNode)rights), CodeOf(job, IsOfProposals(workflow)));
        }
    }

    private static bool IsOfProposals(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow.Children["on"]).Children.ContainsKey("pull_request");

    private static string Words(YamlMappingNode rights) =>
        rights.Children.Count == 0 ? "none" : string.Join(", ", rights.Children.Select(r => $"{r.Key}: {r.Value}"));

    private static string CodeOf(YamlMappingNode job, bool isOfProposals)
    {
        if (job.Children.TryGetValue("uses", out var called))
        {
            return $"none but what {Path.GetFileName(called.ToString())} does";
        }

        var steps = ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().ToList();
        if (!steps.Any(RunsCode))
        {
            return None;
        }

        var from = steps
            .Select(s => s.Children.TryGetValue("with", out var with) && ((YamlMappingNode)with).Children.TryGetValue("ref", out var commit)
                ? commit.ToString()
                : "")
            .FirstOrDefault(r => r.Length > 0)
            ?? "";
        return !isOfProposals
            ? Mains
            : from.Contains("base.sha", StringComparison.Ordinal) ? $"{Mains}, which reads the proposal's content"
            : Proposals;
    }

    private static bool RunsCode(YamlMappingNode step) =>
        (step.Children.TryGetValue("run", out var run) && Programs().IsMatch(run.ToString()))
        || (step.Children.TryGetValue("uses", out var action) && action.ToString().StartsWith("./", StringComparison.Ordinal))
        || (step.Children.TryGetValue("with", out var with) && ((YamlMappingNode)with).Children.TryGetValue("script", out var script)
            && script.ToString().Contains(".github/scripts", StringComparison.Ordinal));

    // What is of the repository: its scripts and programs, and whatever compiles or installs them.
    [GeneratedRegex(@"\.ci/|\.github/scripts|\$SITE\b|\b(dotnet|npm|node|bash|sh) ")]
    private static partial Regex Programs();
}
