using MRS.Content.Problems;

namespace MRS.Engine.Files;

/// <summary>The last result of a stage, with what it was made from and what was found wrong on the way.</summary>
internal sealed class CachedStage<TResult>
    where TResult : class
{
    private IReadOnlyList<object?> inputs = [];
    private IReadOnlyList<Problem> problems = [];
    private TResult? result;

    /// <summary>The result for these very inputs: what was kept if they are the same objects as before, or else what is made now.</summary>
    /// <param name="from">Everything that may be another one in another build and that the result depends on.</param>
    /// <param name="log">Takes what is wrong, also where nothing is made.</param>
    /// <param name="make">Makes it; reports what is wrong.</param>
    public TResult Of(IReadOnlyList<object?> from, ProblemLog log, Func<ProblemLog, TResult> make)
    {
        if (result is null || !from.SequenceEqual(inputs, ReferenceEqualityComparer.Instance))
        {
            var found = new ProblemLog();
            result = make(found);
            (inputs, problems) = (from, found.Sorted());
        }

        log.AddAll(problems);
        return result;
    }
}
