using AngleSharp.Dom;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Review.Pages;

/// <summary>
/// The stylesheet and script of the review. They come from the site itself, as its Content Security Policy requires, and are named by the
/// hash of their content.
/// </summary>
/// <param name="site">The site whose icon the pages show in browser tabs; null for none.</param>
public sealed class ReviewAssets(Snapshot? site)
{
    private readonly Artifact style = Named("review", "css");
    private readonly Artifact script = Named("review", "js");

    /// <summary>Both files.</summary>
    public IReadOnlyList<Artifact> Files => [style, script];

    /// <summary>The tags that load them, for a head.</summary>
    public string Tags => $"<link rel=\"stylesheet\" href=\"/{style.Path}\">\n<script src=\"/{script.Path}\" defer></script>\n"
        + $"<meta name=\"robots\" content=\"noindex\">\n{Icon}";

    private string Icon =>
        site?.Artifacts.FirstOrDefault(a => a.Path.StartsWith(HashedFile.Folder + "icon.", StringComparison.Ordinal)) is Artifact icon
            ? $"<link rel=\"icon\" href=\"/{icon.Path}\" type=\"image/svg+xml\">\n"
            : "";

    /// <summary>Adds them to a page, and marks it as not to be indexed.</summary>
    public void AddTo(IDocument document)
    {
        var head = document.Head!;
        Add(document, head, "link", ("rel", "stylesheet"), ("href", "/" + style.Path));
        Add(document, head, "script", ("src", "/" + script.Path), ("defer", ""));
        Add(document, head, "meta", ("name", "robots"), ("content", "noindex"));
    }

    private static void Add(IDocument document, IElement head, string name, params (string Name, string Value)[] attributes)
    {
        var element = document.CreateElement(name);
        foreach (var (attribute, value) in attributes)
        {
            element.SetAttribute(attribute, value);
        }

        head.AppendChild(element);
    }

    private static Artifact Named(string name, string kind)
    {
        using var stream = typeof(ReviewAssets).Assembly.GetManifestResourceStream($"review/{name}.{kind}")
            ?? throw new InvalidOperationException($"{name}.{kind} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        var file = HashedFile.Of(name, kind, reader.ReadToEnd().ReplaceLineEndings("\n"));
        return file with { Path = ReviewPaths.Folder + "_files/" + file.Path[HashedFile.Folder.Length..] };
    }
}
