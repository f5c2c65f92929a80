namespace MRS.Site.Commands;

/// <summary>Writes the files that a command generates from the program's own descriptions.</summary>
internal static class TextFiles
{
    /// <summary>Writes each file below a folder, which is created if it does not exist.</summary>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
