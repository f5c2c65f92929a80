namespace MRS.Content.Sources;

/// <summary>Changes a file of the content folder.</summary>
public static class ContentFile
{
    /// <summary>
    /// Replaces a file's content atomically: a reader sees the old or the new. False, and nothing is changed, if the file is no longer what
    /// was read, since somebody is working on it. A symbolic link is kept, and its target is changed.
    /// </summary>
    /// <param name="directory">The content folder.</param>
    /// <param name="before">The file as it was read.</param>
    /// <param name="after">The file with its new content.</param>
    public static bool Replace(string directory, SourceFile before, SourceFile after)
    {
        var named = new FileInfo(Path.Join(directory, before.Path));
        var file = named.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? named.FullName;
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(before.Bytes.Span))
        {
            return false;
        }

        // A name that begins with a dot is ignored if the folder is read in the meantime.
        var beside = Path.Join(Path.GetDirectoryName(file), $".{Path.GetFileName(file)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(beside, after.Bytes.ToArray());
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(file));
            }

            File.Move(beside, file, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
