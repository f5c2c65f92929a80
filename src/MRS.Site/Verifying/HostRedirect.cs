namespace MRS.Site.Verifying;

/// <summary>A rule of <c>_redirects</c>.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The new one, or the page shown for what is gone.</param>
/// <param name="Status">The status of the response.</param>
internal sealed record HostRedirect(string From, string To, int Status)
{
    /// <summary>Whether the response is a redirect.</summary>
    public bool LeadsOn => Status is >= 300 and < 400;
}
