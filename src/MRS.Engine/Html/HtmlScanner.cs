using System.Text;

namespace MRS.Engine.Html;

/// <summary>
/// The tags of an HTML text as values that can be stored: easier to use than <see cref="HtmlReader" /> but slower; for short texts.
/// </summary>
public static class HtmlScanner
{
    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<HtmlTag> Tags(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var tags = new List<HtmlTag>();
        var reader = new HtmlReader(bytes);
        var (at, characters) = (0, 0);
        while (reader.Read())
        {
            var attributes = new List<KeyValuePair<string, string>>();
            while (reader.ReadAttribute())
            {
                attributes.Add(new(
                    Encoding.UTF8.GetString(reader.AttributeName).ToLowerInvariant(), Encoding.UTF8.GetString(reader.AttributeValue)));
            }

            tags.Add(new HtmlTag(Encoding.UTF8.GetString(reader.Name).ToLowerInvariant(), reader.IsEnd, attributes,
                CharactersBefore(reader.Start), CharactersBefore(reader.End)));
        }

        return tags;

        int CharactersBefore(int place)
        {
            characters += Encoding.UTF8.GetCharCount(bytes, at, place - at);
            at = place;
            return characters;
        }
    }
}
