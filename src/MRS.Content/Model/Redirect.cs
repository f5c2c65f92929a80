using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>An old address, and where its visitors are redirected now.</summary>
[ContentType("redirect", Place = 140, Label = "Redirect", Plural = "Redirects", File = "data/redirects.yml", List = "redirects",
    Internal = true,
    Help = "An address of the old site, and where its visitors are sent now. A page's own old addresses are better kept with the page.")]
public sealed record Redirect : ContentRecord
{
    [Field("Old address", Help = "The address that was, starting with a slash.", Example = "/basic-page/mission")]
    public required SiteAddress From { get; init; }

    [Field("New address", Help = "The page visitors are sent to. Leave empty for something that is gone for good.",
        Example = "/about/mission/")]
    public SiteAddress? To { get; init; }
}
