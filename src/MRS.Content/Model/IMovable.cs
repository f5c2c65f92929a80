namespace MRS.Content.Model;

/// <summary>A record that keeps the addresses which its page had before, so that visitors who come there are sent on.</summary>
public interface IMovable
{
    /// <summary>These addresses.</summary>
    IReadOnlyList<SiteAddress> RedirectFrom { get; }
}
