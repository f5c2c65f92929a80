namespace MRS.Content.Model;

/// <summary>A record that lists the former addresses of its page, so that visitors there are redirected.</summary>
public interface IMovable
{
    /// <summary>These addresses.</summary>
    IReadOnlyList<SiteAddress> RedirectFrom { get; }
}
