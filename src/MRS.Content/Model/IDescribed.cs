namespace MRS.Content.Model;

/// <summary>A record whose entry may describe its page, for search engines and shared links.</summary>
public interface IDescribed
{
    /// <summary>One or two sentences; null to use the beginning of the text instead.</summary>
    string? Description { get; }
}
