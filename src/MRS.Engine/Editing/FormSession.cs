using System.Text;
using System.Text.Json;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Context;
using NodaTime;

namespace MRS.Engine.Editing;

/// <summary>
/// The engine as the editing form uses it in a browser: it is given the facts of the published site and the files of the content, and
/// answers what becomes of an entry. Nothing in it asks anybody for anything.
/// </summary>
public sealed class FormSession
{
    private readonly string? ledgerPath;
    private readonly Instant now;
    private readonly bool hasDay;
    private readonly Dictionary<string, SourceFile> files = new(StringComparer.Ordinal);
    private BuildOptions options;
    private BuildCache memory = new();
    private BuildResult? before;
    private DateOnly? builtFor;

    /// <summary>Begins for a site.</summary>
    /// <param name="facts">The file of facts of the published site.</param>
    /// <param name="now">The instant: it tells the day for which pages are shown, where the facts name none.</param>
    /// <exception cref="JsonException">The facts are no JSON.</exception>
    /// <exception cref="KeyNotFoundException">The facts are those of another version of this program.</exception>
    public FormSession(string facts, Instant now)
    {
        using var document = JsonDocument.Parse(facts);
        options = RecordedOptions.Of(document.RootElement);
        ledgerPath = RecordedOptions.Text(document.RootElement, "publishedUrls");
        (this.now, hasDay) = (now, RecordedOptions.Text(document.RootElement, "day") is not null);
    }

    /// <summary>Takes all files of the content as they are now.</summary>
    /// <param name="index">
    /// A JSON list with an object for each file: <c>path</c> relative to the content folder, <c>id</c> that git gives its bytes,
    /// <c>length</c>, and <c>start</c> in the bytes. Without a start the file is one that was given before, or one of the media folder.
    /// </param>
    /// <param name="bytes">The bytes of the files that have a start.</param>
    public void Take(string index, ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonDocument.Parse(index);
        var listed = document.RootElement.EnumerateArray().Select(f => Taken(f, bytes)).ToList();
        files.Clear();
        foreach (var file in listed)
        {
            files[file.Path] = file;
        }

        // The file of published addresses is no content.
        var publishedUrls = ledgerPath is not null && files.Remove(ledgerPath, out var found) ? found : null;
        options = options with
        {
            Date = hasDay ? options.Date : SocietyDay.At(Sources(), now),
            PublishedUrls =
                publishedUrls is null ? null : new PreviousFile(publishedUrls.Path, Encoding.UTF8.GetString(publishedUrls.Bytes.Span)),
        };
        builtFor = null;
    }

    /// <summary>Says what becomes of an entry, as JSON.</summary>
    /// <param name="sent">What the form sends.</param>
    public byte[] Answer(string sent)
    {
        using var document = JsonDocument.Parse(sent);
        var draft = EntryDraft.Of(document.RootElement);
        return DraftAnswerJson.Of(
            draft is null ? new DraftAnswer("", "The engine does not know entries of this kind.", []) : Answer(draft));
    }

    /// <summary>The site as it is without any change.</summary>
    public BuildResult Published() => Before(options);

    private DraftAnswer Answer(EntryDraft draft)
    {
        var asked = options with { Date = draft.Day ?? options.Date };
        try
        {
            var known = Before(asked);
            return DraftPage.Render(draft, Sources(), asked, memory, known);
        }
        catch
        {
            // A build that a mistake has stopped half way leaves a memory behind that nobody can trust.
            (memory, before) = (new BuildCache(), null);
            throw;
        }
    }

    private BuildResult Before(BuildOptions asked)
    {
        if (before is null || builtFor != asked.Date)
        {
            before = SiteBuilder.Build(Sources(), asked, new ProblemLog(), memory);
            builtFor = asked.Date;
        }

        return before;
    }

    private List<SourceFile> Sources() => [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    private SourceFile Taken(JsonElement listed, ReadOnlyMemory<byte> bytes)
    {
        var path = listed.GetProperty("path").GetString()!;
        var id = listed.GetProperty("id").GetString()!;
        var length = listed.GetProperty("length").GetInt32();
        return listed.TryGetProperty("start", out var start)
            ? new SourceFile(path, bytes.Slice(start.GetInt32(), length), length)
            : files.TryGetValue(path, out var known) && (known.GitId ?? Files.GitBlob.IdOf(known.Bytes.Span)) == id ? known
            : new SourceFile(path, default, length) { GitId = id };
    }
}
