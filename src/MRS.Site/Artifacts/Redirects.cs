using System.Text;
using MRS.Site.Planning;

namespace MRS.Site.Artifacts;

/// <summary>The addresses of the past as the host reads them.</summary>
public static class Redirects
{
    private const int Moved = 301;
    private const int Gone = 410;

    /// <summary>The file <c>_redirects</c>: old address, new address and status, a line each. What is gone shows the page “not found” with its own status.</summary>
    public static Artifact File(SitePlan plan)
    {
        var text = new StringBuilder();
        foreach (var redirect in plan.Redirects)
        {
            text.Append(redirect.From).Append(' ').Append(redirect.To ?? "/404.html").Append(' ').Append(redirect.To is null ? Gone : Moved).Append('\n');
        }

        return Artifact.Text("_redirects", text.ToString());
    }
}
