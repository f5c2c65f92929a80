namespace MRS.Review.Comparing;

/// <summary>A change that no single page shows.</summary>
/// <param name="Topic">What it is about, in the program's own words.</param>
/// <param name="What">What happened, in the program's own words.</param>
public sealed record OtherChange(string Topic, string What)
{
    /// <summary>What it happened to. It comes from the content: never to be shown without being made safe.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The state before and after, where that says more. It comes from the content too.</summary>
    public string Detail { get; init; } = "";
}
