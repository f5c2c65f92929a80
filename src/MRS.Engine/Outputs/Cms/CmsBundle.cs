using MRS.Engine.Assets;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Cms;

/// <summary>
/// The editing program for browsers and the writer of its files, bundled from their packages so that nothing of them comes from elsewhere.
/// They are made again only when the lock file or the writer changes.
/// </summary>
public sealed class CmsBundle : ICountedWork
{
    /// <summary>The part of the site it is, for reports.</summary>
    public const string Part = "the editing form at /admin/";

    /// <summary>The folder of its files.</summary>
    public const string Folder = CmsFiles.Folder + "cms/";

    private const string Script = "cms-bundle";

    private CmsBundle(ToolOutcome outcome, IReadOnlyList<Artifact> files) => (Outcome, Files) = (outcome, files);

    /// <summary>What came of making it.</summary>
    public ToolOutcome Outcome { get; }

    /// <summary>Its files; none if it could not be made.</summary>
    public IReadOnlyList<Artifact> Files { get; }

    /// <inheritdoc />
    public int Made => Files.Count > 0 && !Outcome.WasCached ? 1 : 0;

    /// <inheritdoc />
    public int Cached => Outcome.WasCached ? 1 : 0;

    /// <summary>Has it made, unless it is there already; nothing if the build has no tools.</summary>
    public static CmsBundle Make(IAssetTools? tools)
    {
        var outcome = tools?.RunScript(Script, CmsScripts.Writer) ?? ToolOutcome.Unasked;
        return new CmsBundle(outcome, [.. outcome.Files.Select(f => f with { Path = Folder + f.Path })]);
    }
}
