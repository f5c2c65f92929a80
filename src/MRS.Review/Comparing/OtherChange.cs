namespace MRS.Review.Comparing;

/// <summary>A change that no single page shows.</summary>
/// <param name="Topic">What it is about; not from the content.</param>
/// <param name="What">What happened; not from the content.</param>
public sealed record OtherChange(string Topic, string What)
{
    /// <summary>What it happened to. Comes from the content: never show it without escaping.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The state before and after, if that is useful. Comes from the content too.</summary>
    public string Detail { get; init; } = "";
}
