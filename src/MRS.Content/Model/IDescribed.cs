namespace MRS.Content.Model;

/// <summary>A record whose page may be described in its entry, for search engines and shared links.</summary>
public interface IDescribed
{
    /// <summary>One or two sentences; null if the beginning of the text is to stand for them.</summary>
    string? Description { get; }
}
