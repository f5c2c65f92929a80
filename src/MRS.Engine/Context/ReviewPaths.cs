using MRS.Engine.Files;

namespace MRS.Engine.Context;

/// <summary>The addresses of the pages that show a proposal's changes. They are in previews only.</summary>
public static class ReviewPaths
{
    /// <summary>The folder that holds all of them in the output.</summary>
    public const string Folder = "_review/";

    /// <summary>The list of what changed.</summary>
    public const string List = "/_review/";

    /// <summary>Files that the pages of a preview link to before they exist: the list is made once the site is finished.</summary>
    public static IReadOnlyList<Artifact> Promised(Deployment? deployment) =>
        deployment is { HasReview: true } ? [Artifact.Text(Folder, "")] : [];

    /// <summary>
    /// A page with its changes marked. The home page has a different name there, since the list takes its place; no other page's name
    /// begins so.
    /// </summary>
    public static string Marked(string address) => address == "/" ? List + "_home/" : "/_review" + address;

    /// <summary>A page as it was and as it is, side by side.</summary>
    public static string Beside(string address) => "/_review/_beside" + address;

    /// <summary>A page as it was.</summary>
    public static string Before(string address) => "/_review/_before" + address;

    /// <summary>A file of the old site that is missing or different in the new one.</summary>
    public static string OldFile(string path) => "/_review/_before-files/" + path;
}
