namespace MRS.Engine.Context;

/// <summary>What a build is published as, and what it was made from. All of it is supplied by the caller of the build.</summary>
/// <param name="Context">What it is published as.</param>
public sealed record Deployment(DeploymentContext Context)
{
    private const int ShortCommit = 7;

    /// <summary>The number of the proposal that a preview shows; null if it has none.</summary>
    public int? Proposal { get; init; }

    /// <summary>The full id of the commit; null if unknown.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether the files it is built from differ from the commit; null if unknown.</summary>
    public bool? IsDirty { get; init; }

    /// <summary>Whether the site has a page that lists what the proposal changes.</summary>
    public bool HasReview { get; init; }

    /// <summary>Whether it must not be mistaken for the site itself.</summary>
    public bool IsPreview => Context != DeploymentContext.Production;

    /// <summary>What the bar at the top of a preview says.</summary>
    public string Sentence =>
        (Context == DeploymentContext.BranchDeploy
            ? "Preview of a branch"
            : Proposal is int proposal ? $"Preview of proposal {proposal}"
            : "Preview")
        + (Commit is string commit ? $" at commit {commit[..Math.Min(ShortCommit, commit.Length)]}" : "");

    /// <summary>The word for a context.</summary>
    public static string WordOf(DeploymentContext context) => context switch
    {
        DeploymentContext.Production => "production",
        DeploymentContext.BranchDeploy => "branch-deploy",
        _ => "deploy-preview",
    };

    /// <summary>
    /// The context that a word names. Only the exact word means the site itself: an unset variable or a word not known yet means a preview.
    /// </summary>
    public static DeploymentContext ContextOf(string word) => word switch
    {
        "production" => DeploymentContext.Production,
        "branch-deploy" => DeploymentContext.BranchDeploy,
        _ => DeploymentContext.DeployPreview,
    };
}
