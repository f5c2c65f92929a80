using MRS.Engine.Html;

namespace MRS.Engine.Text;

/// <summary>The few HTML tags an editor may write in a text, where Markdown has no equivalent.</summary>
public static class HtmlAllowList
{
    private static readonly HashSet<string> Global = ["lang", "dir", "title"];

    private static readonly Dictionary<string, HashSet<string>> Tags = new()
    {
        ["abbr"] = [],
        ["b"] = [],
        ["bdi"] = [],
        ["br"] = [],
        ["cite"] = [],
        ["details"] = ["open"],
        ["div"] = [],
        ["em"] = [],
        ["i"] = [],
        ["kbd"] = [],
        ["mark"] = [],
        ["p"] = [],
        ["q"] = [],
        ["small"] = [],
        ["span"] = [],
        ["strong"] = [],
        ["sub"] = [],
        ["summary"] = [],
        ["sup"] = [],
        ["time"] = ["datetime"],
        ["wbr"] = [],
    };

    /// <summary>The tags allowed, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Tags.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether an element is void: without an end tag.</summary>
    public static bool IsVoid(string name) => name is "br" or "wbr";

    /// <summary>Whether an element may contain paragraphs, lists and other Markdown blocks, between blank lines.</summary>
    public static bool HoldsBlocks(string name) => name is "details" or "div";

    /// <summary>What is wrong with a tag, in words; null if it is allowed.</summary>
    public static string? Refusal(HtmlTag tag)
    {
        if (!Tags.TryGetValue(tag.Name, out var allowed))
        {
            return $"The tag <{tag.Name}> is not allowed.";
        }

        return tag.Attributes.Select(a => a.Key).FirstOrDefault(a => !Global.Contains(a) && !allowed.Contains(a)) is string attribute
            ? $"\"{attribute}\" is not allowed in the tag <{tag.Name}>."
            : null;
    }
}
