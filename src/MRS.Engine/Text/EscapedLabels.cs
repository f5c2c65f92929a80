using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace MRS.Engine.Text;

/// <summary>
/// References whose label contains a backslash, such as <c>[\#tag]</c> with <c>[\#tag]: https://example.org/</c>: Markdig itself supports
/// only backslashes before a bracket or a backslash.
/// </summary>
internal sealed class EscapedLabels : IMarkdownExtension
{
    // Replaces the backslash in a label. No text contains it: it is a noncharacter.
    private const char Backslash = '\uFDD0';

    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new EscapedDefinitionParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new EscapedReferenceParser(
            pipeline.InlineParsers.FindExact<LinkInlineParser>()!));
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The label as it was written.</summary>
    public static string Written(string label) => label.Replace(Backslash, '\\');

    /// <summary>The index of the closing bracket of the label that begins at an index; -1 if it is not a label, or not one of this
    /// kind.</summary>
    public static int EndOf(string text, int start, int end)
    {
        var isMeant = false;
        for (var at = start + 1; at <= end && text[at] is not ('[' or '\n'); at++)
        {
            if (text[at] == ']')
            {
                return isMeant ? at : -1;
            }

            if (text[at] == '\\' && at < end)
            {
                isMeant |= IsMeant(text[at + 1]);
                at++;
            }
        }

        return -1;
    }

    /// <summary>
    /// The text between two indexes, with each backslash that Markdig itself does not support replaced.
    /// </summary>
    public static string Replaced(string text, int start, int end)
    {
        var characters = text[start..(end + 1)].ToCharArray();
        for (var i = 0; i + 1 < characters.Length; i++)
        {
            if (characters[i] == '\\')
            {
                characters[i] = IsMeant(characters[i + 1]) ? Backslash : '\\';
                i++;
            }
        }

        return new string(characters);
    }

    private static bool IsMeant(char c) => c is not ('[' or ']' or '\\' or '\n');
}
