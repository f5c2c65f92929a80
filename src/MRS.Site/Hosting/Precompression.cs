using System.IO.Compression;
using MRS.Site.Artifacts;
using MRS.Site.Preview;

namespace MRS.Site.Hosting;

/// <summary>Lays a compressed twin beside each file that a host can send compressed, so that it need not compress at every request.</summary>
public static class Precompression
{
    // Below it the headers of an answer weigh more than what is saved.
    private const int LeastBytes = 256;

    /// <summary>A site with the twins: <c>.br</c> (brotli) and <c>.gz</c> (gzip). Those that would not be smaller are left out.</summary>
    public static Snapshot Add(Snapshot site)
    {
        var packed = site.Artifacts.AsParallel().AsOrdered().Where(IsWorthwhile).SelectMany(file => (IEnumerable<Artifact>)[Packed(file, ".br"), Packed(file, ".gz")]);
        return new Snapshot(site.Artifacts.Concat(packed.Where(p => site.TryGet(p.Path[..^3], out var file) && p.Content.Length < file.Content.Length)));
    }

    // The names that begin with an underline or with "nginx-" are for hosts and not for readers.
    private static bool IsWorthwhile(Artifact file) =>
        file.Content.Length >= LeastBytes
        && ContentTypes.IsText(ContentTypes.Of(file.Path))
        && file.Path is not (Headers.Path or "_redirects")
        && !file.Path.StartsWith(NginxFiles.Beginning, StringComparison.Ordinal);

    private static Artifact Packed(Artifact file, string ending)
    {
        using var memory = new MemoryStream();
        using (Stream packer = ending == ".br" ? new BrotliStream(memory, CompressionLevel.SmallestSize, leaveOpen: true) : new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packer.Write(file.Content.Span);
        }

        return new Artifact(file.Path + ending, memory.ToArray());
    }
}
