using MRS.Content.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace MRS.Content.Yaml;

/// <summary>Finds comments, which reading passes over.</summary>
internal static class YamlComments
{
    /// <summary>The place of each comment in a text that can be read. <paramref name="start"/> is where the text begins in its file.</summary>
    public static IReadOnlyList<SourcePosition> In(string text, SourcePosition start)
    {
        if (!text.Contains('#', StringComparison.Ordinal))
        {
            return [];
        }

        var found = new List<SourcePosition>();
        try
        {
            var scanner = new Scanner(new StringReader(text), skipComments: false);
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    found.Add(start with { Line = start.Line + (int)comment.Start.Line - 1, Column = (int)comment.Start.Column });
                }
            }
        }
        catch (Exception)
        {
            // It can be read, but not with its comments. Those that came before are enough to say that there are some.
        }

        return found;
    }
}
