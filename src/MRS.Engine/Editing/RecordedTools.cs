using System.Text;
using System.Text.Json;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;
using MRS.Theme.Sharing;

namespace MRS.Engine.Editing;

/// <summary>
/// Tools that make nothing: they answer what the tools of the published build answered, as <see cref="FormFacts" /> wrote it down. A
/// picture that build did not know is shown as it is.
/// </summary>
/// <param name="facts">The file of facts; may be disposed of once this is made.</param>
public sealed class RecordedTools(JsonElement facts) : IAssetTools
{
    // Of a share image only the name would tell the content, and it is not drawn here.
    private static readonly ToolOutcome Undrawn = ToolOutcome.Made([new Artifact("share.png", new KnownContent(new byte[32]))]);

    private readonly ToolOutcome fonts = Outcome(facts.GetProperty("fonts"));
    private readonly ToolOutcome icons = Outcome(facts.GetProperty("icons"));
    private readonly ToolOutcome form = Outcome(facts.GetProperty("form"));
    private readonly Dictionary<(string Path, string Id), ToolOutcome> pictures = facts.GetProperty("pictures").EnumerateArray()
        .ToDictionary(p => (p.GetProperty("path").GetString()!, p.GetProperty("id").GetString()!), p => ToolOutcome.Cached(Files(p)));

    /// <inheritdoc />
    public bool DrawsShareImages => KnownShareFonts is not null;

    /// <inheritdoc />
    public bool MakesSearchIndex => false;

    /// <inheritdoc />
    public bool HasImageLibrary { get; } = facts.GetProperty("images").GetBoolean();

    /// <inheritdoc />
    public ShareFontSet? KnownShareFonts { get; } =
        facts.TryGetProperty("shareFonts", out var known) ? ShareFontSet.Knowing(Characters(known)) : null;

    /// <inheritdoc />
    public IDisposable? HoldCache() => null;

    /// <inheritdoc />
    public ToolOutcome RunScript(string script, IReadOnlyList<Artifact> inputs) => script switch
    {
        FontFiles.Script => fonts,
        CmsBundle.Script => form,
        _ => ToolOutcome.Unasked,
    };

    /// <inheritdoc />
    public ToolOutcome? EncodePicture(SourceFile picture, ProblemLog log) =>
        pictures.GetValueOrDefault((picture.Path, picture.GitId ?? GitBlob.IdOf(picture.Bytes.Span)));

    /// <inheritdoc />
    public ToolOutcome DrawIcon(string svg, int size)
    {
        var name = SiteIcon.All.FirstOrDefault(i => i.Svg == svg && i.Size == size)?.Name;
        return icons.Files.FirstOrDefault(f => f.Path == name) is Artifact drawn ? ToolOutcome.Cached([drawn]) : icons;
    }

    /// <inheritdoc />
    public ToolOutcome DrawShareImage(ShareCard card, ShareFontSet fonts) => Undrawn;

    private static ToolOutcome Outcome(JsonElement of) => new(
        Enum.Parse<ToolState>(of.GetProperty("state").GetString()!), of.GetProperty("message").GetString()!, WasCached: true)
    {
        Files = Files(of),
    };

    private static IReadOnlyList<Artifact> Files(JsonElement of) => [.. of.GetProperty("files").EnumerateArray().Select(File)];

    private static Artifact File(JsonElement file)
    {
        var path = file.GetProperty("path").GetString()!;
        return file.TryGetProperty("text", out var text)
            ? Artifact.Text(path, text.GetString()!)
            : new Artifact(path, new KnownContent(Convert.FromHexString(file.GetProperty("hash").GetString()!)));
    }

    private static Dictionary<string, HashSet<Rune>> Characters(JsonElement of) =>
        of.EnumerateObject().ToDictionary(f => f.Name, f => f.Value.EnumerateArray().Select(n => n.GetInt32()).Chunk(2)
            .SelectMany(row => Enumerable.Range(row[0], row[1] - row[0] + 1)).Select(n => new Rune(n)).ToHashSet());
}
