using MRS.Content.Problems;

namespace MRS.Engine.Files;

/// <summary>The last result of a stage, with its inputs and the problems it reported.</summary>
internal sealed class CachedStage<TResult>
    where TResult : class
{
    private IReadOnlyList<object?> inputs = [];
    private IReadOnlyList<Problem> problems = [];
    private TResult? result;

    /// <summary>The result for these inputs: the cached one if they are the same objects as before, otherwise a new one.</summary>
    /// <param name="from">Everything the result depends on that may differ between builds.</param>
    /// <param name="log">Receives the problems, including cached ones.</param>
    /// <param name="make">Makes the result; reports problems.</param>
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
