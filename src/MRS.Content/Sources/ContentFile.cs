namespace MRS.Content.Sources;

/// <summary>Changes a file of the content folder.</summary>
public static class ContentFile
{
    /// <summary>
    /// Puts new content in the place of old, in one step: whoever reads the file sees the one or the other. False, and nothing is changed,
    /// if the file is no longer what was read, since somebody is working on it. A link stays, and the file that it leads to is changed.
    /// </summary>
    /// <param name="directory">The content folder.</param>
    /// <param name="before">The file as it was read.</param>
    /// <param name="after">The file as it is to be.</param>
    public static bool Replace(string directory, SourceFile before, SourceFile after)
    {
        var named = new FileInfo(Path.Join(directory, before.Path));
        var file = named.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? named.FullName;
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(before.Bytes.Span))
        {
            return false;
        }

        // A name that begins with a dot is of no interest to whoever reads the folder meanwhile.
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
