namespace MRS.Engine.Html;

/// <summary>A tag in an HTML text.</summary>
/// <param name="Name">The element name in lower case.</param>
/// <param name="IsEnd">Whether it closes the element.</param>
/// <param name="Attributes">Names in lower case with their values, entities resolved, in order.</param>
/// <param name="Start">The index of its <c>&lt;</c> in the text.</param>
/// <param name="End">The index after its <c>&gt;</c>.</param>
public sealed record HtmlTag(string Name, bool IsEnd, IReadOnlyList<KeyValuePair<string, string>> Attributes, int Start, int End)
{
    /// <summary>The value of an attribute; null if it is absent.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
