using MRS.Engine.Assets;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Cms;

/// <summary>
/// The engine itself, compiled for browsers, and what it needs to know of this site. The form loads both when an entry is first opened. In
/// the preview the server renders entries, so it is not there.
/// </summary>
public static class FormEngine
{
    /// <summary>Makes the files; none if the build has no form.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context, FormParts parts)
    {
        var options = context.Options;
        if (!options.HasForm)
        {
            return [];
        }

        IReadOnlyList<Artifact> files = options is { IsPreview: false, Tools: IAssetTools tools }
            ? [.. tools.FormEngine.Select(f => f with { Path = HashedFile.Folder + f.Path })]
            : [];
        var start = files.FirstOrDefault(f => f.Path.EndsWith("/dotnet.js", StringComparison.Ordinal));
        return [.. files, FormFacts.File(options, parts, start is null ? null : "/" + start.Path)];
    }
}
