using MRS.Site.Api;
using MRS.Site.Artifacts;

namespace MRS.Site;

/// <summary>What the site offers to readers' programs besides its pages.</summary>
public static class MachineFiles
{
    /// <summary>Makes all of it. Pages link to some of these files, so they are made before the pages.</summary>
    public static IReadOnlyList<Artifact> Make(Publication publication) => [.. ApiFiles.Make(publication)];
}
