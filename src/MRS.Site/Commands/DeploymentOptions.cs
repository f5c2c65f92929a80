using System.CommandLine;
using System.Text.RegularExpressions;
using MRS.Engine.Context;

namespace MRS.Site.Commands;

/// <summary>The options that say what a build is published as. The program takes this from nowhere else.</summary>
internal sealed partial class DeploymentOptions
{
    private readonly Option<string?> context = new("--context")
    {
        Description = "What the build is published as: production, deploy-preview or branch-deploy. Any other word, or none, counts as "
            + "deploy-preview: such a site says on every page that it is a preview. [default: published by other means; pages say nothing "
            + "of it]",
        HelpName = "WORD",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> proposal =
        new("--proposal") { Description = "The number of the proposal that a preview shows.", HelpName = "N" };

    private readonly Option<string?> commit =
        new("--commit") { Description = "The commit that is built, for build.json and the bar of previews.", HelpName = "ID" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        commit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is string id && !CommitId().IsMatch(id))
            {
                result.AddError("--commit should be the id of a commit, such as 3f2a9c1.");
            }
        });
        command.Options.Add(context);
        command.Options.Add(proposal);
        command.Options.Add(commit);
        command.Validators.Add(result =>
        {
            if (result.GetResult(proposal) is not null
                && (result.GetValue(proposal) is not > 0 || result.GetValue(context) == "production"))
            {
                result.AddError("--proposal should be the number of a proposal, and belongs to previews alone.");
            }
        });
    }

    /// <summary>The given deployment; null if none was given.</summary>
    public Deployment? Of(ParseResult parsed)
    {
        var isContext = parsed.GetResult(context) is not null;
        return !isContext && parsed.GetValue(commit) is null && parsed.GetValue(proposal) is null ? null
            // A commit alone says what was built, not where it goes.
            : new Deployment(isContext || parsed.GetValue(proposal) is not null
                ? Deployment.ContextOf(parsed.GetValue(context) ?? "")
                : DeploymentContext.Production)
            {
                Proposal = parsed.GetValue(proposal),
                Commit = parsed.GetValue(commit),
            };
    }

    [GeneratedRegex("^[0-9a-f]{7,64}$")]
    private static partial Regex CommitId();
}
