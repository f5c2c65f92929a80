namespace MRS.Site.Output;

/// <summary>A file or folder found on the disk.</summary>
/// <param name="Path">Its path below the searched folder, with forward slashes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Its size in bytes; 0 for all but files.</param>
internal readonly record struct FolderEntry(string Path, EntryKind Kind, long Length);
