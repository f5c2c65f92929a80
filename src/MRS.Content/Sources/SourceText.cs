using System.Globalization;
using System.Text;
using MRS.Content.Characters;
using MRS.Content.Problems;

namespace MRS.Content.Sources;

/// <summary>Decodes a file's bytes into text that is the same whatever program saved it.</summary>
public static class SourceText
{
    // An editor who pasted a whole page needs the positions, but not all of them.
    private const int MostUnseen = 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text with LF line endings, in NFC and without a BOM; null, with a problem, if it is too large, not UTF-8 or contains invisible
    /// characters.
    /// </summary>
    public static string? Decode(SourceFile file, ProblemLog log) =>
        IsPlain(file) ? Encoding.UTF8.GetString(file.Bytes.Span) : DecodeAny(file, log);

    /// <summary>The same text as UTF-8: the bytes of the file itself if nothing has to be changed.</summary>
    public static ReadOnlyMemory<byte>? Utf8(SourceFile file, ProblemLog log)
    {
        if (IsPlain(file))
        {
            return file.Bytes;
        }

        // Written explicitly: a bare null would convert to empty memory.
        return DecodeAny(file, log) is string text
            ? new ReadOnlyMemory<byte>?(Encoding.UTF8.GetBytes(text))
            : default(ReadOnlyMemory<byte>?);
    }

    private static bool IsPlain(SourceFile file) => file.Length <= SourceLimits.For(file.Path) && PlainBytes.Are(file.Bytes.Span);

    private static string? DecodeAny(SourceFile file, ProblemLog log)
    {
        var limit = SourceLimits.For(file.Path);
        if (file.Length > limit)
        {
            log.Add(ProblemCodes.FileTooLarge, new SourcePosition(file.Path, 0, 0),
                $"This file has {file.Length / 1_000_000.0:0.#} MB; at most {limit / 1_000_000} MB are read.",
                "Split it, or move pictures into content/media.");
            return null;
        }

        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            var text = Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return HasUnseen(text, file.Path, log) ? null : NormalForm.Of(text);
        }
        catch (DecoderFallbackException)
        {
            log.Add(ProblemCodes.NotUtf8, FirstInvalid(bytes, file.Path),
                "This file is not saved as UTF-8, so its letters cannot be told apart.",
                "In your text program choose “Save with encoding” and then UTF-8.");
            return null;
        }
    }

    private static bool HasUnseen(string text, string path, ProblemLog log)
    {
        var unseen = InvisibleCharacters.In(text).Take(MostUnseen).ToList();
        foreach (var letter in unseen)
        {
            log.Add(ProblemCodes.ControlCharacter, Position(text, letter.Index, path),
                $"There is an invisible character here ({letter.Number}).",
                new Hint("Delete it: it often comes with text pasted from another program.", Deletion(letter.CodePoint)));
        }

        return unseen.Count > 0;
    }

    // A line separator may stand for a space between two words: people have to decide that.
    private static Mend? Deletion(int letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format ? new Mend(char.ConvertFromUtf32(letter), "") : null;

    private static SourcePosition FirstInvalid(ReadOnlySpan<byte> bytes, string path)
    {
        var valid = System.Text.Unicode.Utf8.IsValid(bytes) ? bytes.Length : 0;
        for (int rest = bytes.Length; valid < rest;)
        {
            if (Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            valid += consumed;
        }

        var before = Encoding.UTF8.GetString(bytes[..valid]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Position(before, before.Length, path);
    }

    private static SourcePosition Position(string text, int index, string path)
    {
        var before = text.AsSpan(0, index);
        return new SourcePosition(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
