using System.Buffers;
using Microsoft.Win32.SafeHandles;
using MRS.Content;
using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>How a snapshot differs from the files in a folder.</summary>
/// <param name="Same">For each artifact in order: whether the folder has it already, byte for byte.</param>
/// <param name="Result">The counts.</param>
/// <param name="IsNone">Whether the folder is exactly the snapshot, to the last empty folder.</param>
internal sealed record FolderChange(bool[] Same, WriteResult Result, bool IsNone)
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>Compares lengths first, then bytes.</summary>
    public static FolderChange Between(string folder, FolderScan scan, Snapshot snapshot)
    {
        var files = scan.Entries.Where(e => e.Kind == EntryKind.File).ToDictionary(e => e.Path, e => e.Length, StringComparer.Ordinal);
        var same = new bool[snapshot.Artifacts.Count];
        ParallelWork.Each(same.Length, i =>
        {
            var artifact = snapshot.Artifacts[i];
            same[i] = files.TryGetValue(artifact.Path, out var length)
                && length == artifact.Content.Length
                && HasBytes(Path.Combine(folder, artifact.Path), artifact.Content.Span);
        });

        var unchanged = same.Count(s => s);
        var removed =
            files.Keys.Count(path => !snapshot.TryGet(path, out _) && !FolderScan.IsLitter(new FolderEntry(path, EntryKind.File, 0)));
        var result = new WriteResult(same.Length - unchanged, unchanged, removed);
        return new FolderChange(same, result, result is { Written: 0, Removed: 0 } && HasSameFolders(folder, scan, snapshot));
    }

    private static bool HasSameFolders(string folder, FolderScan scan, Snapshot snapshot) =>
        Directory.Exists(folder)
        && scan.Entries.Where(e => e.Kind == EntryKind.Folder).Select(e => e.Path).ToHashSet(StringComparer.Ordinal)
            .SetEquals(StagingFolder.FoldersOf(snapshot.Artifacts.Select(a => a.Path)));

    private static bool HasBytes(string file, ReadOnlySpan<byte> expected)
    {
        if (expected.Length == 0)
        {
            return true;
        }

        using var handle = File.OpenHandle(file);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(expected.Length, ChunkSize));
        try
        {
            return HasBytes(handle, expected, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool HasBytes(SafeFileHandle handle, ReadOnlySpan<byte> expected, byte[] buffer)
    {
        var position = 0;
        while (position < expected.Length)
        {
            var wanted = Math.Min(buffer.Length, expected.Length - position);
            var read = RandomAccess.Read(handle, buffer.AsSpan(0, wanted), position);
            if (read == 0 || !expected.Slice(position, read).SequenceEqual(buffer.AsSpan(0, read)))
            {
                return false;
            }

            position += read;
        }

        return true;
    }
}
