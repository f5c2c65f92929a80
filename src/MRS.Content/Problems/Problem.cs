namespace MRS.Content.Problems;

/// <summary>A finding in the content, located where an editor can fix it.</summary>
/// <param name="Code">The kind.</param>
/// <param name="At">Where, in the file as the editor sees it.</param>
/// <param name="Message">What is wrong, in plain words.</param>
/// <param name="Hint">What to do; empty if the message says it all.</param>
public sealed record Problem(ProblemCode Code, SourcePosition At, string Message, string Hint = "") : IComparable<Problem>
{
    /// <summary>The change that fixes it, if there is only one.</summary>
    public Mend? Mend { get; init; }

    /// <summary>What it does to a build.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Orders by place, then code, then message.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = At.CompareTo(other.At);
        var byCode = byPlace != 0 ? byPlace : string.CompareOrdinal(Code.Id, other.Code.Id);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }
}
