using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.LiveContent;

/// <summary>The content of the repository, built as it is published today.</summary>
internal static class LiveSite
{
    public const string Name = "content";

    public static PublishedSite Published
    {
        get
        {
            PublishedSite.Add(Name, LiveFolder.Content, LiveFolder.Today);
            return PublishedSite.Of(Name);
        }
    }
}
