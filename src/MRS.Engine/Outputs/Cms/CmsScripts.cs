using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Cms;

/// <summary>The editing form's own stylesheet and scripts.</summary>
internal static class CmsScripts
{
    public static string Style { get; } = Read("admin.css");

    public static string PreviewStyle { get; } = Read("preview.css");

    /// <summary>The scripts of the page and of its worker; start.js begins.</summary>
    public static IReadOnlyList<Artifact> Modules { get; } =
    [
        .. new[] { "account", "content", "discard", "engine", "engine-worker", "marks", "preview", "start" }
            .Select(name => Artifact.Text($"{CmsFiles.Folder}{name}.js", Read($"{name}.js"))),
    ];

    /// <summary>The sources of the writer, which the bundle puts together with its packages.</summary>
    public static IReadOnlyList<Artifact> Writer { get; } =
    [
        .. typeof(CmsScripts).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(WriterFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => Artifact.Text(n[WriterFolder.Length..], ReadResource(n))),
    ];

    private const string WriterFolder = "admin-writer/";

    private static string Read(string name) => ReadResource($"admin/{name}");

    private static string ReadResource(string name)
    {
        using var stream = typeof(CmsScripts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
