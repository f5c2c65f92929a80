using MRS.Engine.Assets;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Cms;

/// <summary>
/// The editing form's program and its writer, bundled from their packages so that nothing is loaded from elsewhere. They are bundled again
/// only when the lock file or the writer changes.
/// </summary>
public sealed class CmsBundle : ICountedWork
{
    /// <summary>What reports call this part of the site.</summary>
    public const string Part = "the editing form at /admin/";

    /// <summary>The folder of its files.</summary>
    public const string Folder = CmsFiles.Folder + "cms/";

    /// <summary>The script that makes it.</summary>
    internal const string Script = "cms-bundle";

    private CmsBundle(ToolOutcome outcome, IReadOnlyList<Artifact> files) => (Outcome, Files) = (outcome, files);

    /// <summary>The outcome of making it.</summary>
    public ToolOutcome Outcome { get; }

    /// <summary>Its files; none if it could not be made.</summary>
    public IReadOnlyList<Artifact> Files { get; }

    /// <inheritdoc />
    public int Made => Files.Count > 0 && !Outcome.WasCached ? 1 : 0;

    /// <inheritdoc />
    public int Cached => Outcome.WasCached ? 1 : 0;

    /// <summary>Makes it, unless it exists already; nothing if the build has no tools.</summary>
    public static CmsBundle Make(IAssetTools? tools)
    {
        var outcome = tools?.RunScript(Script, CmsScripts.Writer) ?? ToolOutcome.Unasked;
        return new CmsBundle(outcome, [.. outcome.Files.Select(f => f with { Path = Folder + f.Path })]);
    }
}
