using System.Security.Cryptography;
using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>
/// The list of the files in a cache entry: a file in its folder that names the entry, and each file with the hash of its bytes. It detects
/// damage by a power failure, a full disk or manual changes.
/// </summary>
internal static class CacheContents
{
    private const string FileName = ".kept";
    private const string Heading = "kept 1: ";

    /// <summary>Whether there is a list in a folder, so that the folder belongs to the cache.</summary>
    public static bool AreListedIn(string folder) => File.Exists(Path.Join(folder, FileName));

    /// <summary>Lists what is in a folder.</summary>
    public static void Write(string folder, string name)
    {
        var lines = new List<string> { Heading + name };
        foreach (var path in Directory.EnumerateFiles(folder, "*", Everything)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal))
        {
            using var file = File.OpenRead(Path.Join(folder, path));
            lines.Add($"{Convert.ToHexStringLower(SHA256.HashData(file))} {path}");
        }

        File.WriteAllText(Path.Join(folder, FileName), string.Concat(lines.Select(l => l + "\n")));
    }

    /// <summary>
    /// The listed files of a folder; null if any of them is missing or changed, or if the list is that of another entry.
    /// </summary>
    public static IReadOnlyList<Artifact>? Read(string folder, string name)
    {
        try
        {
            var list = Path.Join(folder, FileName);
            // Most lookups are misses, and exceptions are slow.
            return File.Exists(list) ? Read(folder, name, File.ReadAllText(list).Split('\n')) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<Artifact>? Read(string folder, string name, string[] lines)
    {
        // A truncated list does not end with a line feed.
        if (lines[0] != Heading + name || lines[^1].Length > 0)
        {
            return null;
        }

        var files = new List<Artifact>(lines.Length);
        foreach (var line in lines[1..^1])
        {
            if (line.Split(' ', 2) is not [var hash, var path] || !IsPlain(path))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(Path.Join(folder, path));
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != hash)
            {
                return null;
            }

            files.Add(new Artifact(path, bytes));
        }

        return files;
    }

    // Nothing leads out of the folder.
    private static bool IsPlain(string path) =>
        !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(part => part is not ("" or "." or ".."));

    // What a link leads to does not belong to the entry, and a linked folder may form a loop.
    private static EnumerationOptions Everything { get; } =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
}
