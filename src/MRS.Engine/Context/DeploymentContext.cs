namespace MRS.Engine.Context;

/// <summary>What a build is published as.</summary>
public enum DeploymentContext
{
    /// <summary>The site itself.</summary>
    Production,

    /// <summary>The preview of a proposal.</summary>
    DeployPreview,

    /// <summary>The preview of a branch.</summary>
    BranchDeploy,
}
