using MRS.Engine.Outputs.Publishing;
using MRS.Review.Comparing;
using MRS.Site.Git;

namespace MRS.Site.Commands;

/// <summary>What git says about the files that a site is built from.</summary>
internal static class CommittedFiles
{
    /// <summary>Whether content, published-URLs file or code differ from a commit; null if that cannot be determined.</summary>
    /// <param name="contentFolder">The content folder.</param>
    /// <param name="commit">The commit.</param>
    public static bool? AreChanged(string contentFolder, string commit)
    {
        try
        {
            var git = GitRepository.Around(contentFolder);
            var contentPath = git.ContentPath.Length == 0 ? "." : git.ContentPath;
            return !git.IsAsIn(git.Resolve(commit), [contentPath, PublishedUrlsFile.FileName, .. CodePaths.All]);
        }
        catch (ReviewRefusedException)
        {
            return null;
        }
    }
}
