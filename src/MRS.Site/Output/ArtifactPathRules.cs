using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>
/// Refuses sites whose files would leave the output folder or overwrite each other. The plan prevents such paths; this is the second line
/// of defence.
/// </summary>
internal static class ArtifactPathRules
{
    private const string Hint = "This is a mistake in the generator, not in the content; nothing was written.";

    public static void Check(IReadOnlyCollection<string> paths)
    {
        var files = new Dictionary<string, string>(paths.Count, StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var bySpan = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            if (!ArtifactPath.IsPlain(path))
            {
                throw new OutputRefusedException($"the file {Quoted(path)} would not lie inside the output folder", Hint);
            }

            if (!files.TryAdd(path, path) && files[path] != path)
            {
                throw Twins(path, files[path]);
            }

            AddFolders(path, bySpan);
        }

        if (files.Keys.FirstOrDefault(folders.ContainsKey) is string clash)
        {
            throw new OutputRefusedException($"{Quoted(clash)} would be a file and a folder at once", Hint);
        }
    }

    private static void AddFolders(ReadOnlySpan<char> path, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> folders)
    {
        while (path.LastIndexOf('/') is > 0 and var slash)
        {
            path = path[..slash];
            if (!folders.TryGetValue(path, out var known))
            {
                folders[path] = path.ToString();
            }
            else if (!path.SequenceEqual(known))
            {
                throw Twins(path.ToString(), known);
            }
            else
            {
                return;
            }
        }
    }

    private static OutputRefusedException Twins(string one, string other) =>
        new($"{Quoted(one)} and {Quoted(other)} differ only in letter case, so that on many disks one overwrites the other", Hint);

    private static string Quoted(string path) => $"\"{string.Concat(path.Select(c => char.IsControl(c) ? '?' : c))}\"";
}
