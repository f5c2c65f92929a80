using System.Net;
using MRS.Content.Sources;
using MRS.Engine.Context;

namespace MRS.Engine.Outputs.Cms;

/// <summary>The page at <c>/admin/</c>: it loads the editing form, or says what it lacks.</summary>
public static class CmsPage
{
    /// <summary>Where the preview server renders an entry that is not saved yet.</summary>
    public const string RenderAddress = "/_preview/page";

    public static string Html(BuildContext context, CmsBundle bundle, string stylesheet)
    {
        var name = WebUtility.HtmlEncode(context.Site.Settings.ShortName ?? context.Site.Settings.Name);
        var canOpen = bundle.Files.Count > 0 && CmsFiles.CanOpen(context);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Editing · {name}</title>
            <link rel="stylesheet" href="/{CmsFiles.Folder}admin.css">
            {(canOpen ? Head(context, stylesheet) : "<!-- The form is not here: the page says why. -->")}
            </head>
            <body>
            {(canOpen ? Note(context) : Missing(bundle))}
            </body>
            </html>

            """;
    }

    private static string Head(BuildContext context, string stylesheet) =>
        $"""
        <link rel="cms-config-url" type="application/yaml" href="/{CmsFiles.Configuration}">
        <meta name="media-kinds" content="{string.Join(' ', MediaKinds.Endings)}">
        <meta name="site-stylesheet" content="{WebUtility.HtmlEncode(stylesheet)}">
        {(context.Options.IsPreview ? $"<meta name=\"page-preview\" content=\"{RenderAddress}\">" : "")}
        <script type="module" src="/{CmsBundle.Folder}cms.js"></script>
        <script type="module" src="/{CmsFiles.Folder}start.js"></script>
        """;

    private static string Note(BuildContext context) => context.Options.IsPreview
        ? """
          <details class="admin-note" open>
          <summary>Editing on this computer</summary>
          <p>Choose <b>Work with Local Repository</b> and then the folder of the project: the one that holds the folder “.git”.
          No account is needed. What you save is written into its files at once, and open pages of this preview show it.</p>
          <p id="admin-browser" data-fits="Your browser can do this.">Your browser cannot open folders for a page. Use Chromium, Chrome or
          Edge instead; or change the files in a text editor, such as VS Code: this preview shows every change as soon as it is saved.</p>
          <p>Nothing is published by saving: hand your changes on as the handbook for editors says.</p>
          </details>
          <noscript><p class="admin-missing">The form needs JavaScript. Without it, change the files in a text editor:
          this preview shows every change as soon as it is saved.</p></noscript>
          """
        : """
          <noscript><p class="admin-missing">The form needs JavaScript. Please switch it on for this page.</p></noscript>
          """;

    private const string InstallNode =
        "Install Node 20 or later, run <code>npm ci --ignore-scripts</code> in the project’s folder, and build the site again. "
        + "Until then, change the files in a text editor.";

    private const string NameRepository =
        "The form needs to know where the site’s files are kept. "
        + "Enter <code>repository</code>, and if need be <code>signIn</code>, in <code>site.yml</code>.";

    private const string UsePreview =
        "Until then the form works on your own computer: run <code>dotnet run --project src/MRS.Site -- preview</code> "
        + "in the project’s folder and open <code>/admin/</code> there.";

    private static string Missing(CmsBundle bundle) => bundle.Files.Count == 0
        ? $"""
          <main class="admin-missing">
          <h1>The editing form is not installed</h1>
          <p>The form is made with Node, and Node or its packages were not there when this site was built.</p>
          <p>{InstallNode}</p>
          </main>
          """
        : $"""
          <main class="admin-missing">
          <h1>Editing here is not set up yet</h1>
          <p>{NameRepository}</p>
          <p>{UsePreview}</p>
          </main>
          """;
}
