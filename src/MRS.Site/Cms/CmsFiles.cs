using MRS.Site.Artifacts;

namespace MRS.Site.Cms;

/// <summary>Everything below <c>/admin/</c>: the form in which editors who never open a terminal change the content.</summary>
public static class CmsFiles
{
    /// <summary>The folder of all of it.</summary>
    public const string Folder = "admin/";

    /// <summary>The address editors go to.</summary>
    public const string Address = "/" + Folder;

    /// <summary>Its description of the content: made from the content types, written by nobody.</summary>
    public const string Configuration = Folder + "config.yml";

    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(Publication publication, CmsBundle bundle, string stylesheet) =>
    [
        Artifact.Text(Folder + "index.html", CmsPage.Html(publication, bundle, stylesheet)),
        new Artifact(Configuration, CmsConfig.Of(publication)),
        Artifact.Text(Folder + "admin.css", CmsScripts.Style),
        Artifact.Text(Folder + "start.js", CmsScripts.Start),
        Artifact.Text(Folder + "preview.js", CmsScripts.Preview),
        Artifact.Text(Folder + "preview.css", CmsScripts.PreviewStyle),
        .. bundle.Files,
    ];
}
