using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Files;
using MRS.Theme.Views;

namespace MRS.Engine.Assets;

/// <summary>The files of the media folder as they are published, and how pages show the pictures among them.</summary>
public sealed class PictureLibrary : ICountedWork
{
    private readonly Dictionary<string, PictureView> views = new(StringComparer.Ordinal);
    private readonly List<Artifact> files = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private readonly List<(SourceFile Picture, IReadOnlyList<Artifact> Encoded)> encodings = [];

    private PictureLibrary()
    {
    }

    /// <summary>All files to publish.</summary>
    public IReadOnlyList<Artifact> Files => files;

    /// <summary>What the encoder made of each picture that it took.</summary>
    public IReadOnlyList<(SourceFile Picture, IReadOnlyList<Artifact> Encoded)> Encodings => encodings;

    /// <inheritdoc />
    public int Made { get; private set; }

    /// <inheritdoc />
    public int Cached { get; private set; }

    /// <summary>How a picture is shown, by its address in the content; null if it is shown as it is.</summary>
    public PictureView? this[string address] => views.GetValueOrDefault(NormalAddress.Of(address));

    /// <summary>Encodes every picture in the widths the layout uses. Without tools the files are published as they are.</summary>
    public static PictureLibrary Make(IReadOnlyList<SourceFile> media, IAssetTools? tools, ProblemLog log)
    {
        var library = new PictureLibrary();
        if (tools is not { HasImageLibrary: true })
        {
            library.files.AddRange(media.Select(m => new Artifact(m.Path, m.Bytes)));
            return library;
        }

        var encoded = new ToolOutcome?[media.Count];
        ParallelWork.Each(media.Count, i => encoded[i] = tools.EncodePicture(media[i], log));
        for (var i = 0; i < media.Count; i++)
        {
            library.Add(media[i], encoded[i]);
        }

        return library;
    }

    private void Add(SourceFile file, ToolOutcome? encoded)
    {
        if (encoded is null)
        {
            files.Add(new Artifact(file.Path, file.Bytes));
            known.Add(file.Path);
            return;
        }

        (Made, Cached) = encoded.WasCached ? (Made, Cached + 1) : (Made + 1, Cached);
        var variants = encoded.Files;
        encodings.Add((file, variants));
        var whole = variants.First(v => v.Path.StartsWith(PictureVariant.Whole, StringComparison.Ordinal));
        files.Add(whole with { Path = file.Path });
        known.Add(file.Path);
        var sized = variants.Where(v => v != whole).Select(v => PictureVariant.Of(file, v)).OrderBy(v => v.Width).ToList();
        files.AddRange(sized.Select(v => v.File).Where(f => known.Add(f.Path)));
        views["/" + file.Path] = View(sized, whole.Path[(whole.Path.LastIndexOf('.') + 1)..]);
    }

    private static PictureView View(List<PictureVariant> variants, string original)
    {
        var own = variants.Where(v => v.Ending == original).ToList();
        var sources = new[] { PictureKind.Avif, PictureKind.WebP }
            .Where(k => PictureKinds.Ending(k) != original && variants.Any(v => v.Ending == PictureKinds.Ending(k)))
            .Select(k => new PictureSourceView(PictureKinds.MediaType(k), SrcSet(variants.Where(v => v.Ending == PictureKinds.Ending(k)))));
        var plain = own.LastOrDefault(v => v.Width <= 800) ?? own[0];
        return new PictureView("/" + plain.File.Path, own.Count > 1 ? SrcSet(own) : null, own[^1].Width, own[^1].Height, [.. sources]);
    }

    private static string SrcSet(IEnumerable<PictureVariant> variants) =>
        string.Join(", ", variants.Select(v => $"/{v.File.Path} {v.Width}w"));
}
