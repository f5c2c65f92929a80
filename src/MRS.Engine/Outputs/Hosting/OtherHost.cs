namespace MRS.Engine.Outputs.Hosting;

/// <summary>The alternative host name of a site: with <c>www.</c> or without.</summary>
/// <param name="Name">That name.</param>
/// <param name="LeadsTo">The address of the site under its own name, without a trailing slash.</param>
internal sealed record OtherHost(string Name, string LeadsTo)
{
    private const string Www = "www.";

    /// <summary>The other name of a site; null if its address is not a plain domain.</summary>
    public static OtherHost? Of(string siteAddress)
    {
        var uri = new Uri(siteAddress);
        if (uri.HostNameType != UriHostNameType.Dns || !uri.IsDefaultPort || !uri.IdnHost.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var own = uri.IdnHost;
        return new OtherHost(own.StartsWith(Www, StringComparison.Ordinal) ? own[Www.Length..] : Www + own, $"{uri.Scheme}://{own}");
    }
}
