using MRS.Content;
using MRS.Content.Schema;

namespace MRS.Engine.Outputs.Cms;

/// <summary>Single files that the editing form shows under one heading.</summary>
/// <param name="Name">The name in addresses.</param>
/// <param name="Label">The heading.</param>
/// <param name="Help">The text below the heading.</param>
/// <param name="Types">The types whose records are in these files.</param>
public sealed record CmsGroup(string Name, string Label, string Help, IReadOnlyList<ContentType> Types)
{
    /// <summary>All groups: lists of records that readers see, and settings for how the site works.</summary>
    public static IReadOnlyList<CmsGroup> All { get; } =
    [
        new("lists", "Lists", "Partners, terms of office, awards and other lists. Each list is one file.",
            [.. ContentSchema.Types.Where(IsReadersList)]),
        new("settings", "Settings", "What is true of the whole site: its name, its menus, its old addresses.",
            [.. ContentSchema.Types.Where(t => !t.IsFolder && !IsReadersList(t))]),
    ];

    /// <summary>The group of a type with a single file.</summary>
    public static CmsGroup Of(ContentType type) => All.First(g => g.Types.Contains(type));

    private static bool IsReadersList(ContentType type) => type.IsList && !type.Words.Internal;
}
