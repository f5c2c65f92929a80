using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>Keys with values, in the order of the file. Every key occurs once.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourcePosition At) : YamlNode(At)
{
    /// <summary>A mapping without entries.</summary>
    public static YamlMapping EmptyAt(SourcePosition at) => new([], at);

    /// <summary>The value of a key; null if it is absent.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            for (var i = 0; i < Entries.Count; i++)
            {
                if (Entries[i].Key.Value == key)
                {
                    return Entries[i].Value;
                }
            }

            return null;
        }
    }
}
