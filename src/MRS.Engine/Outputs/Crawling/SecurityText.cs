using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Crawling;

/// <summary>Where to report a vulnerability of the site (RFC 9116).</summary>
public static class SecurityText
{
    private const string Path = ".well-known/security.txt";

    /// <summary>The file; nothing unless the settings give a contact that has not expired on the day of the build.</summary>
    public static IEnumerable<Artifact> File(BuildContext context)
    {
        var settings = context.Site.Settings;
        return settings is { SecurityContact: string contact, SecurityExpires: DateOnly until } && until >= context.Options.Date
            ? [Artifact.Text(Path,
                $"Contact: {contact}\nExpires: {DateFormats.Rfc3339(context.Moment(until))}\nPreferred-Languages: {settings.Language}\n"
                    + $"Canonical: {context.Absolute("/" + Path)}\n")]
            : [];
    }
}
