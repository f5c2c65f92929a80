namespace MRS.Site.Cms;

/// <summary>The form's own style and scripts.</summary>
internal static class CmsScripts
{
    public static string Style { get; } = Read("admin.css");

    public static string Start { get; } = Read("start.js");

    public static string Discard { get; } = Read("discard.js");

    public static string Preview { get; } = Read("preview.js");

    public static string PreviewStyle { get; } = Read("preview.css");

    private static string Read(string name)
    {
        using var stream = typeof(CmsScripts).Assembly.GetManifestResourceStream($"admin/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
