namespace MRS.Site.Checking;

/// <summary>The tags of an HTML text as values that can be kept: easier than <see cref="HtmlReader" /> and slower, for short texts.</summary>
public static class HtmlScanner
{
    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<HtmlTag> Tags(string html)
    {
        var tags = new List<HtmlTag>();
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            var attributes = new List<KeyValuePair<string, string>>();
            var attribute = reader.Attributes;
            while (attribute.Read())
            {
                attributes.Add(new(attribute.Name.ToString().ToLowerInvariant(), attribute.Value.ToString()));
            }

            reader.Leave(attribute);
            tags.Add(new HtmlTag(reader.Name.ToString().ToLowerInvariant(), reader.IsEnd, attributes, reader.Start, reader.End));
        }

        return tags;
    }
}
