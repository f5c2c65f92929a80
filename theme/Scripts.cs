namespace MRS.Theme;

/// <summary>The theme's scripts. Each is a file of its own; a page loads only what it needs.</summary>
public static class Scripts
{
    /// <summary>Makes the search page work.</summary>
    public static string Search { get; } = Read("search");

    private static string Read(string script)
    {
        var name = $"scripts/{script}.js";
        using var stream = typeof(Scripts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the theme.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
