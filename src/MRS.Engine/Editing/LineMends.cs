using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Engine.Editing;

/// <summary>Applies the mends of a file's problems to its text, where the text that they replace occurs verbatim.</summary>
public static class LineMends
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The line of each problem that has a mend, before and after it. Each is given on its own, as if nothing else were changed.
    /// </summary>
    public static IReadOnlyList<MendedLine> In(SourceFile file, IEnumerable<Problem> problems) =>
        Lines(file) is string[] lines ? [.. problems.Select(p => Of(p, lines)).OfType<MendedLine>()] : [];

    /// <summary>The same for all files.</summary>
    public static IReadOnlyDictionary<Problem, MendedLine> Of(IReadOnlyList<SourceFile> files, IReadOnlyList<Problem> problems)
    {
        var byFile = problems.Where(p => p.Mend is not null).ToLookup(p => p.At.File);
        return files.Where(f => byFile.Contains(f.Path)).SelectMany(f => In(f, byFile[f.Path])).ToDictionary(m => m.Problem);
    }

    /// <summary>The file with the mends applied: one per line, since a change may shift what follows it on the line.</summary>
    public static SourceFile Made(SourceFile file, IReadOnlyList<MendedLine> mends)
    {
        var lines = Lines(file)!;
        foreach (var mend in mends)
        {
            var number = mend.Problem.At.Line - 1;
            lines[number] = mend.New + lines[number][mend.Old.Length..];
        }

        return SourceFile.Of(file.Path, [.. file.Bytes.Span[..Preamble(file)], .. Strict.GetBytes(string.Join('\n', lines))]);
    }

    private static MendedLine? Of(Problem problem, string[] lines)
    {
        var (line, column) = (problem.At.Line - 1, problem.At.Column - 1);
        if (problem.Mend is not { Old.Length: > 0 } mend || line < 0 || line >= lines.Length)
        {
            return null;
        }

        var old = lines[line].TrimEnd('\r');
        return PlaceOf(mend.Old, old, column) is int place
            ? new MendedLine(problem, old, old[..place] + mend.New + old[(place + mend.Old.Length)..])
            : null;
    }

    private static int? PlaceOf(string text, string line, int column) =>
        StandsAt(text, line, column) ? column
        : column >= 0 && column < line.Length && line[column] is '"' or '\'' or '<' && StandsAt(text, line, column + 1) ? column + 1
        : null;

    private static bool StandsAt(string text, string line, int column) =>
        column >= 0 && column + text.Length <= line.Length && line.AsSpan(column, text.Length).SequenceEqual(text);

    // Null if the file is not text.
    private static string[]? Lines(SourceFile file)
    {
        try
        {
            return Strict.GetString(file.Bytes.Span[Preamble(file)..]).Split('\n');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int Preamble(SourceFile file) => file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
}
