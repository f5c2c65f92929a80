using MRS.Site.Artifacts;

namespace MRS.Site.Output;

/// <summary>
/// Refuses snapshots whose files would leave the output folder or overwrite each other. The plan keeps such paths from arising;
/// this is the second fence.
/// </summary>
internal static class ArtifactPathRules
{
    private const string Hint = "This is a mistake in the generator, not in the content; nothing was written.";

    public static void Check(Snapshot snapshot, string folder)
    {
        var root = folder + Path.DirectorySeparatorChar;
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var artifact in snapshot.Artifacts)
        {
            var path = artifact.Path;
            if (!IsPlain(path) || !Path.GetFullPath(root + path).StartsWith(root, StringComparison.Ordinal))
            {
                throw new OutputRefusedException($"the file {Quoted(path)} would not lie inside the output folder", Hint);
            }

            if (!spellings.TryAdd(path, path) && spellings[path] != path)
            {
                throw Twins(path, spellings[path]);
            }

            AddFolders(path, spellings, folders);
        }

        RefuseFilesThatAreFolders(snapshot, folders);
    }

    private static void AddFolders(string path, Dictionary<string, string> spellings, HashSet<string> folders)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path[..slash];
            if (!folders.Add(folder) && spellings[folder + "/"] == folder)
            {
                return;
            }

            if (!spellings.TryAdd(folder + "/", folder) && spellings[folder + "/"] != folder)
            {
                throw Twins(folder, spellings[folder + "/"]);
            }
        }
    }

    private static void RefuseFilesThatAreFolders(Snapshot snapshot, HashSet<string> folders)
    {
        if (snapshot.Artifacts.FirstOrDefault(a => folders.Contains(a.Path)) is { } clash)
        {
            throw new OutputRefusedException($"{Quoted(clash.Path)} would be a file and a folder at once", Hint);
        }
    }

    private static bool IsPlain(string path) =>
        path.Length > 0
        && path.IndexOfAny(['\\', ':']) < 0
        && !path.Any(char.IsControl)
        && path.Split('/').All(part => part is not ("" or "." or ".."));

    private static OutputRefusedException Twins(string one, string other) =>
        new($"{Quoted(one)} and {Quoted(other)} differ only in letter case, so that on many disks one overwrites the other", Hint);

    private static string Quoted(string path) => $"\"{string.Concat(path.Select(c => char.IsControl(c) ? '?' : c))}\"";
}
