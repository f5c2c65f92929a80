namespace MRS.Site.BrowserTests.Probes;

/// <summary>The scripts that measure pages. Each file is one function.</summary>
internal static class Probe
{
    /// <summary>A probe's text.</summary>
    /// <param name="name">Its file name without the end.</param>
    public static string Read(string name)
    {
        using var stream = typeof(Probe).Assembly.GetManifestResourceStream($"{name}.js")
            ?? throw new ArgumentException($"There is no probe {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
