using System.Security.Cryptography;
using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>
/// The list of what was kept in an entry of the cache: a file in its folder that names the entry, and each file with the hash of its bytes.
/// It tells what was kept from what a power cut, a full disk or somebody's hand has made of it.
/// </summary>
internal static class CacheContents
{
    private const string FileName = ".kept";
    private const string Heading = "kept 1: ";

    /// <summary>Whether there is a list in a folder, so that the folder is the cache's own.</summary>
    public static bool AreListedIn(string folder) => File.Exists(Path.Join(folder, FileName));

    /// <summary>Lists what lies in a folder.</summary>
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
    /// The files of a folder that are listed; null unless all of them are there as they were, or if the list is that of another entry.
    /// </summary>
    public static IReadOnlyList<Artifact>? Read(string folder, string name)
    {
        try
        {
            var list = Path.Join(folder, FileName);
            // Most that is looked for has not been made yet, and an exception takes long.
            return File.Exists(list) ? Read(folder, name, File.ReadAllText(list).Split('\n')) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<Artifact>? Read(string folder, string name, string[] lines)
    {
        // A list that was cut does not end with a line end.
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

    // What lies behind a link is not the entry's, and a folder that is one may lead round in a circle.
    private static EnumerationOptions Everything { get; } =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
}
