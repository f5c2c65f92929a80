using System.Security.Cryptography;
using System.Text;

namespace MRS.Site.Git;

/// <summary>
/// One hash for all the code that a program is made of. The compiler puts it into the program (<c>MRS.Engine.Generator</c> shares this
/// file); the program computes it for a working tree.
/// </summary>
internal static class CodeHash
{
    // Everything below these folders is code, except compiler output.
    private static readonly string[] Folders = ["src", "theme"];

    // Files beside them that the program depends on.
    private static readonly string[] Files = ["Directory.Build.props", "Directory.Packages.props", "global.json"];

    /// <summary>The hash of the code in a folder; null if there is none.</summary>
    /// <param name="root">The folder of the project.</param>
    public static string? Of(string root) =>
        Folders.All(f => Directory.Exists(Path.Combine(root, f)))
            ? Of(root, Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(root, f), "*", SearchOption.AllDirectories))
                .Concat(Files.Select(f => Path.Combine(root, f)).Where(File.Exists)))
            : null;

    /// <summary>The hash of these files: of their paths and contents, in path order.</summary>
    /// <param name="root">The folder of the project.</param>
    /// <param name="files">The paths of the files.</param>
    public static string Of(string root, IEnumerable<string> files)
    {
        using var sha = SHA256.Create();
        var lines = files
            .Select(f => (File: f, Path: f.Substring(root.TrimEnd('/', '\\').Length + 1).Replace('\\', '/')))
            .Where(f => !f.Path.Split('/').Any(p => p is "bin" or "obj"))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => $"{Hex(sha.ComputeHash(File.ReadAllBytes(f.File)))} {f.Path}\n");
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    private static string Hex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
}
