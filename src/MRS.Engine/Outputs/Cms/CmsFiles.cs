using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Cms;

/// <summary>Everything below <c>/admin/</c>: the form in which editors change the content without a terminal.</summary>
public static class CmsFiles
{
    /// <summary>The folder that holds all of it.</summary>
    public const string Folder = "admin/";

    /// <summary>The address editors go to.</summary>
    public const string Address = "/" + Folder;

    /// <summary>The form's configuration, generated from the content types.</summary>
    public const string Configuration = Folder + "config.yml";

    /// <summary>
    /// Whether the form can open: always on an editor's own computer, elsewhere once the repository is known.
    /// </summary>
    public static bool CanOpen(BuildContext context) =>
        context.Options.HasForm && (context.Options.IsPreview || context.Site.Settings.Repository is not null);

    /// <summary>Whether pages link to their entries in the form: where editors review their work, not on the published site.</summary>
    public static bool IsLinked(BuildContext context) => context.Options.LinksToForm && CanOpen(context);

    /// <summary>Makes them all; none if the build has no form.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context, CmsBundle bundle, string stylesheet) => !context.Options.HasForm ? [] :
    [
        Artifact.Text(Folder + "index.html", CmsPage.Html(context, bundle, stylesheet)),
        Artifact.Lazy(Configuration, () => CmsConfig.Of(context)),
        Artifact.Text(Folder + "admin.css", CmsScripts.Style),
        .. CmsScripts.Modules,
        Artifact.Text(Folder + "preview.css", CmsScripts.PreviewStyle),
        .. bundle.Files,
    ];
}
