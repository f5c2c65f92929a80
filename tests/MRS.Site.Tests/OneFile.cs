using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Site.Tests;

/// <summary>A file that is read alone.</summary>
internal static class OneFile
{
    /// <summary>What is wrong in it.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(ContentType type, SourceFile file)
    {
        var log = new ProblemLog();
        ContentLoader.Check(type, file, log);
        return log.Sorted();
    }
}
