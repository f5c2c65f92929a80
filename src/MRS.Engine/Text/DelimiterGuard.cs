using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace MRS.Engine.Text;

/// <summary>
/// Parses nothing, but scans each paragraph, heading and cell at its first character that could be more than plain text.
/// </summary>
internal sealed class DelimiterGuard : InlineParser
{
    /// <summary>The most delimiters of emphasis, links and code in one paragraph: the parser compares each with every other.</summary>
    public const int MaxDelimiters = 2_000;

    /// <summary>The most of those comparisons in all paragraphs, a second or so.</summary>
    public const long MaxComparisons = 200_000_000;

    /// <summary>The most autolinks in one paragraph: the cost of each grows with the paragraph.</summary>
    public const int MaxAddresses = 2_000;

    /// <summary>The most HTML tags.</summary>
    public const int MaxTags = 10_000;

    /// <summary>
    /// The most HTML comments and declarations, which are refused anyway: the parser searches the whole paragraph for the end of each.
    /// </summary>
    public const int MaxDeclarations = 50;

    private static readonly object TotalKey = new();

    // The single characters that are counted, and the prefixes of addresses.
    private static readonly SearchValues<string> Counted =
        SearchValues.Create(["*", "_", "~", "`", "[", "]", "(", ")", "<", ">", "www.", "http"], StringComparison.Ordinal);

    /// <summary>Prepares the parser.</summary>
    public DelimiterGuard() => OpeningCharacters = ['*', '_', '~', '[', '`', '<', 'h', 'w'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (ReferenceEquals(processor.ParserStates[Index], this))
        {
            return false;
        }

        processor.ParserStates[Index] = this;
        if (NestingGuard.ExcessOf(processor.Document) is null && Excess(processor, slice) is var (at, message))
        {
            processor.GetSourcePosition(at, out var line, out _);
            NestingGuard.Report(processor.Document, line, message);
        }

        if (NestingGuard.ExcessOf(processor.Document) is null)
        {
            return false;
        }

        slice.Start = slice.End + 1;
        return true;
    }

    private static (int At, string Message)? Excess(InlineProcessor processor, StringSlice slice)
    {
        var total = processor.Document.GetData(TotalKey) as DelimiterCount;
        if (total is null)
        {
            processor.Document.SetData(TotalKey, total = new DelimiterCount());
        }

        total.BeginParagraph();
        var addresses = 0;
        for (var at = slice.Start; at <= slice.End && Next(slice, at) is >= 0 and var step; at++)
        {
            at += step;
            addresses += IsAddress(slice.Text.AsSpan(at)) ? 1 : 0;
            if (addresses > MaxAddresses)
            {
                return (at, $"This paragraph has more than {MaxAddresses:N0} addresses.");
            }

            total.Add(slice.Text[at], slice.PeekCharExtra(at + 1 - slice.Start));
            if (Excess(total) is string message)
            {
                return (at, message);
            }
        }

        return null;
    }

    // Nearly all of a paragraph is plain text.
    private static int Next(StringSlice slice, int at) => slice.Text.AsSpan(at, slice.End + 1 - at).IndexOfAny(Counted);

    private static bool IsAddress(ReadOnlySpan<char> text) => text[0] is 'h' or 'w' && (text.StartsWith("www.") || text.StartsWith("http"));

    private static string? Excess(DelimiterCount count) =>
        count.Brackets > NestingGuard.MaxDepth ? $"This text is nested more than {NestingGuard.MaxDepth} levels deep."
        : count.Delimiters > MaxDelimiters || count.Comparisons > MaxComparisons
            ? "There are too many characters such as * and [ in this paragraph or text."
        : count.Tags > MaxTags ? $"This text has more than {MaxTags:N0} HTML tags."
        : count.Declarations > MaxDeclarations ? $"This text has more than {MaxDeclarations} HTML comments or declarations."
        : null;
}
