namespace MRS.Site.Output;

/// <summary>What is found in a folder.</summary>
internal enum EntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link or the like. Never followed, and never created by this program.</summary>
    Link,
}
