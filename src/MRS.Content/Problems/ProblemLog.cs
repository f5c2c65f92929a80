namespace MRS.Content.Problems;

/// <summary>Collects the problems of a build. May be used from several threads; the order of reports does not matter.</summary>
public sealed class ProblemLog
{
    private readonly Lock gate = new();
    private readonly HashSet<Problem> problems = [];

    /// <summary>Whether anything found so far stops the build.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
            {
                return problems.Any(p => p.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Adds a problem, unless it is already there.</summary>
    public void Add(ProblemCode code, SourcePosition at, string message, Hint hint = default)
    {
        lock (gate)
        {
            problems.Add(new Problem(code, at, message, hint.ToString()) { Mend = hint.Mend });
        }
    }

    /// <summary>Adds problems found elsewhere, or earlier.</summary>
    public void AddAll(IReadOnlyList<Problem> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            problems.UnionWith(found);
        }
    }

    /// <summary>All problems, sorted.</summary>
    public IReadOnlyList<Problem> Sorted()
    {
        lock (gate)
        {
            return problems.Count == 0 ? [] : [.. problems.Order()];
        }
    }
}
