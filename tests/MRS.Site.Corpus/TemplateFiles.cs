namespace MRS.Site.Corpus;

/// <summary>The templates and settings that the other generators need to make the same site. They are files beside this one.</summary>
internal static class TemplateFiles
{
    private static readonly System.Reflection.Assembly Own = typeof(TemplateFiles).Assembly;

    /// <summary>The templates of a generator with their paths in its project.</summary>
    public static IEnumerable<CorpusFile> For(string generator) =>
        from name in Own.GetManifestResourceNames()
        let path = name.Replace('\\', '/')
        where path.StartsWith(generator + "/", StringComparison.Ordinal)
        select new CorpusFile(path[(generator.Length + 1)..], Text(name));

    /// <summary>One template.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no template \"{name}\".", nameof(name)));
        return reader.ReadToEnd();
    }
}
