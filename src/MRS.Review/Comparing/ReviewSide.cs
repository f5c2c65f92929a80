using System.Text;
using MRS.Engine.Files;

namespace MRS.Review.Comparing;

/// <summary>One of the two states of the site being compared.</summary>
/// <param name="Snapshot">The files of the site; null if an error stopped the build.</param>
/// <param name="Problems">What its build found.</param>
public sealed record ReviewSide(Snapshot? Snapshot, IReadOnlyList<ReviewProblem> Problems)
{
    /// <summary>The address of the site without a trailing slash, from its home page; null if not given there.</summary>
    public string? Address { get; } = Snapshot is null ? null : AddressOf(Snapshot);

    private static string? AddressOf(Snapshot site)
    {
        const string Start = "<link rel=\"canonical\" href=\"";
        var home = site.TryGet("index.html", out var file) ? Encoding.UTF8.GetString(file.Content.Span) : "";
        var at = home.IndexOf(Start, StringComparison.Ordinal);
        return at < 0 ? null : home[(at + Start.Length)..home.IndexOf('"', at + Start.Length)].TrimEnd('/');
    }
}
