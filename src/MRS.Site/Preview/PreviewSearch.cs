using Microsoft.AspNetCore.Http;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Search;

namespace MRS.Site.Preview;

/// <summary>Makes the search index of the displayed site only when someone searches it.</summary>
/// <param name="make">Makes it; null if there is none.</param>
internal sealed class PreviewSearch(Func<Snapshot, IReadOnlyList<Artifact>>? make)
{
    private const string Folder = "/" + SearchIndex.Folder;

    private readonly Lock gate = new();
    private (Snapshot Of, Snapshot Index)? made;

    /// <summary>The response from the index; null if the address is outside its folder, or there is no such file.</summary>
    public PreviewAnswer? Find(Snapshot site, string path) =>
        make is not null && path.StartsWith(Folder, StringComparison.Ordinal) && Index(site, make).TryGet(path[1..], out var file)
            ? new PreviewAnswer(StatusCodes.Status200OK, MediaTypes.Of(file.Path), file.Content)
            : null;

    private Snapshot Index(Snapshot site, Func<Snapshot, IReadOnlyList<Artifact>> making)
    {
        lock (gate)
        {
            if (made is not { } last || last.Of != site)
            {
                made = last = (site, new Snapshot(making(site)));
            }

            return last.Index;
        }
    }
}
