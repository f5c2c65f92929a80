using System.IO.Compression;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Output;

/// <summary>
/// Puts compressed copies beside each file that a host can send compressed, so that it need not compress on every request.
/// </summary>
public static class Precompression
{
    // Below this the response headers outweigh the savings.
    private const int LeastBytes = 256;

    /// <summary>A site with the compressed copies: <c>.br</c> (brotli) and <c>.gz</c> (gzip). Those that would not be smaller are left
    /// out.</summary>
    public static Snapshot Add(Snapshot site)
    {
        var files = site.Artifacts.Where(IsWorthwhile).ToArray();
        var twins = new Artifact[files.Length][];
        Parallel.For(0, files.Length, i => twins[i] = [.. ((string[])[".br", ".gz"]).Select(ending => Packed(files[i], ending))
            .Where(t => t.Content.Length < files[i].Content.Length)]);
        return new Snapshot(site.Artifacts.Concat(twins.SelectMany(t => t)));
    }

    // Files whose names begin with an underscore or "nginx-" are for hosts, not for readers.
    private static bool IsWorthwhile(Artifact file) =>
        file.Content.Length >= LeastBytes
        && MediaTypes.IsText(MediaTypes.Of(file.Path))
        && file.Path is not (Headers.Path or "_redirects")
        && !file.Path.StartsWith(NginxFiles.Beginning, StringComparison.Ordinal);

    private static Artifact Packed(Artifact file, string ending)
    {
        using var memory = new MemoryStream();
        using (Stream packer = ending == ".br"
            ? new BrotliStream(memory, CompressionLevel.SmallestSize, leaveOpen: true)
            : new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packer.Write(file.Content.Span);
        }

        return new Artifact(file.Path + ending, memory.ToArray());
    }
}
