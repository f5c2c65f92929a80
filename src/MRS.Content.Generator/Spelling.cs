namespace MRS.Content.Generator;

/// <summary>How names in code are written in files.</summary>
internal static class Spelling
{
    /// <summary>The key of a property: <c>ShortName</c> is <c>shortName</c>.</summary>
    public static string Key(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The word for one of several values: <c>OnSite</c> is <c>on-site</c>.</summary>
    public static string Word(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
