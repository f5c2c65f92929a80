using System.Text.RegularExpressions;
using MRS.Content.Problems;
using MRS.Engine.Outputs.Cms;

namespace MRS.Engine.Editing;

/// <summary>What a build says of an entry and of others, in the words of the form.</summary>
internal static partial class DraftProblems
{
    private const int MostElsewhere = 20;

    /// <summary>All that is said of the entry itself, the gravest first.</summary>
    public static IReadOnlyList<DraftProblem> Of(EntryDraft draft, BuildResult result)
    {
        var (words, fields) = (new FormWords(draft.Type), DraftFields.Of(draft));
        return [.. result.All.Where(p => p.At.File == draft.File.Path).Select(p => Said(p, words, fields))
            .OrderByDescending(p => p.Severity)];
    }

    /// <summary>What is said of other entries and was not said before, a line for each.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="before">What was built without the change; null if that is not known.</param>
    /// <param name="after">What was built with it.</param>
    public static IReadOnlyList<string> Elsewhere(EntryDraft draft, BuildResult? before, BuildResult after)
    {
        var known = (before?.All ?? []).Select(p => (p.Code, p.At.File, p.Message)).ToHashSet();
        var words = new FormWords(draft.Type);
        return [.. after.All.Where(p => p.At.File != draft.File.Path && !known.Contains((p.Code, p.At.File, p.Message)))
            .OrderByDescending(p => p.Severity)
            .Take(MostElsewhere)
            .Select(p => $"{FormWords.Entry(p.At.File) ?? p.At.File}: {words.Of(p.Message)}")];
    }

    private static DraftProblem Said(Problem problem, FormWords words, DraftFields fields)
    {
        var path = fields.PathAt(problem.At.Line);
        if (problem.Code == ProblemCodes.RequiredMissing && Named().Match(problem.Message) is { Success: true } named)
        {
            // What is missing has no line of its own.
            path = [.. path, named.Groups[1].Value];
        }

        return new DraftProblem(
            problem.Severity, path, words.Label(path), words.Of(problem.Message), words.Of(problem.Hint), problem.Mend);
    }

    [GeneratedRegex("^\"([a-zA-Z]+)\"")]
    private static partial Regex Named();
}
