using MRS.Site.Review;
using MRS.Site.Review.Building;
using MRS.Site.Review.Git;

namespace MRS.Site.Commands;

/// <summary>What git says of the files that a site is built from.</summary>
internal static class CommittedFiles
{
    /// <summary>Whether content, ledger or code are not as they are in a commit; null if that cannot be told.</summary>
    /// <param name="contentFolder">The content folder.</param>
    /// <param name="commit">The commit.</param>
    public static bool? AreChanged(string contentFolder, string commit)
    {
        try
        {
            var git = GitRepository.Around(contentFolder);
            return !git.IsAsIn(git.Resolve(commit), [git.ContentPath.Length == 0 ? "." : git.ContentPath, EarlierFiles.LedgerName, .. OtherGenerator.Paths]);
        }
        catch (ReviewRefusedException)
        {
            return null;
        }
    }
}
