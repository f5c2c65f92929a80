namespace MRS.Site.Output;

/// <summary>What is found in a folder.</summary>
internal enum EntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link or the like. It is never followed and never this program's work.</summary>
    Link,
}
