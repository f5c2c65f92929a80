using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using MRS.Theme.Sharing;

namespace MRS.Site.Tools;

/// <summary>The tools of a build: the cache, Node and the image library of this machine.</summary>
/// <param name="Cache">Where slow work is cached between builds.</param>
/// <param name="Node">Runs Node scripts.</param>
public sealed record SiteTools(WorkCache Cache, NodeTool Node) : IAssetTools
{
    // Beside the program, where .ci/program lays it.
    private static readonly Lazy<IReadOnlyList<Artifact>> Engine = new(() => ReadEngine(AppContext.BaseDirectory));

    private readonly IReadOnlyList<Artifact>? engine;
    private readonly PictureTools pictures = new(Cache);

    /// <inheritdoc />
    public bool DrawsShareImages { get; init; } = true;

    /// <inheritdoc />
    public bool MakesSearchIndex { get; init; } = true;

    /// <inheritdoc />
    public IReadOnlyList<Artifact> FormEngine
    {
        get => engine ?? Engine.Value;
        init => engine = value;
    }

    /// <inheritdoc />
    public bool HasImageLibrary => Vips.IsThere;

    /// <summary>
    /// The tools of the project around a content folder: the nearest folder at or above it with a <c>package-lock.json</c>, or else the
    /// nearest above this program. If there is none, tools without Node cache their work beside the content folder.
    /// </summary>
    public static SiteTools Around(string contentFolder)
    {
        var content = Path.GetFullPath(contentFolder);
        var project = ProjectAbove(content) ?? ProjectAbove(AppContext.BaseDirectory) ?? Path.GetDirectoryName(content) ?? content;
        var cache = new WorkCache(Path.Join(project, ".cache"));
        return new SiteTools(cache, new NodeTool(project, cache));
    }

    /// <inheritdoc />
    public IDisposable? HoldCache() => Cache.Hold();

    /// <inheritdoc />
    public ToolOutcome RunScript(string script, IReadOnlyList<Artifact> inputs) => Node.Run(script, inputs);

    /// <inheritdoc />
    public ToolOutcome? EncodePicture(SourceFile picture, ProblemLog log) => pictures.Encode(picture, log);

    /// <inheritdoc />
    public ToolOutcome DrawIcon(string svg, int size) => pictures.DrawIcon(svg, size);

    /// <inheritdoc />
    public ToolOutcome DrawShareImage(ShareCard card, ShareFontSet fonts) => pictures.DrawShareImage(card, fonts);

    /// <summary>The engine for browsers beside a program: the folder <c>form</c>, in it a folder that is named by what it holds.</summary>
    internal static IReadOnlyList<Artifact> ReadEngine(string program)
    {
        var folder = Path.Join(program, "form");
        return Directory.Exists(folder) ? [.. WorkCache.Read(folder).Select(f => f with { Path = $"form/{f.Path}" })] : [];
    }

    private static string? ProjectAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Join(at.FullName, "package-lock.json")))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
