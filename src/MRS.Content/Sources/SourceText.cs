using System.Text;
using MRS.Content.Problems;

namespace MRS.Content.Sources;

/// <summary>Turns a file's bytes into text that is the same whatever program saved it.</summary>
public static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with LF line ends and without a byte order mark; null, with a problem, if it is too large, not UTF-8 or holds control characters.</summary>
    public static string? Decode(SourceFile file, ProblemLog log) =>
        IsPlain(file) ? Encoding.UTF8.GetString(file.Bytes.Span) : DecodeAny(file, log);

    /// <summary>The same text as UTF-8: the very bytes of the file, if they are as they should be.</summary>
    public static ReadOnlyMemory<byte>? Utf8(SourceFile file, ProblemLog log)
    {
        if (IsPlain(file))
        {
            return file.Bytes;
        }

        // Written out: a bare null would become an empty text.
        return DecodeAny(file, log) is string text ? new ReadOnlyMemory<byte>?(Encoding.UTF8.GetBytes(text)) : default(ReadOnlyMemory<byte>?);
    }

    private static bool IsPlain(SourceFile file) => file.Length <= SourceLimits.For(file.Path) && PlainBytes.Are(file.Bytes.Span);

    private static string? DecodeAny(SourceFile file, ProblemLog log)
    {
        var limit = SourceLimits.For(file.Path);
        if (file.Length > limit)
        {
            log.Add(ProblemCodes.FileTooLarge, new SourcePosition(file.Path, 0, 0), $"This file has {file.Length / 1_000_000.0:0.#} MB; at most {limit / 1_000_000} MB are read.", "Split it, or move pictures into content/media.");
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
            return HasControlCharacter(text, file.Path, log) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            log.Add(ProblemCodes.NotUtf8, FirstInvalid(bytes, file.Path), "This file is not saved as UTF-8, so its letters cannot be told apart.", "In your text program choose “Save with encoding” and then UTF-8.");
            return null;
        }
    }

    /// <summary>Whether a text, however it was written in its file, holds a control character or half a character.</summary>
    public static bool HasUnseen(string text) =>
        text.AsSpan().ContainsAny(ControlCharacters) || (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && text.EnumerateRunes().Contains(Rune.ReplacementChar) && !text.Contains('\uFFFD', StringComparison.Ordinal));

    private static bool HasControlCharacter(string text, string path, ProblemLog log)
    {
        var index = text.AsSpan().IndexOfAny(ControlCharacters);
        if (index < 0)
        {
            return false;
        }

        log.Add(ProblemCodes.ControlCharacter, Position(text, index, path), $"There is an invisible control character here (U+{(int)text[index]:X4}).", "Delete it: it often comes with text pasted from another program.");
        return true;
    }

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

    // All of C0 but tab and line feed, delete, C1, and the marks that only confuse when invisible.
    private static readonly System.Buffers.SearchValues<char> ControlCharacters = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Select(c => (char)c),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);
}
