namespace MRS.Site.Tests.Output;

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private TemporaryFolder(string path) => Path = path;

    public TemporaryFolder()
        : this(Directory.CreateTempSubdirectory("mrs-site-test-").FullName)
    {
    }

    public string Path { get; }

    public string this[string below] => System.IO.Path.Combine(Path, below);

    /// <summary>What lies directly in it, hidden or not, in order.</summary>
    public IEnumerable<string> Names =>
        Directory.EnumerateFileSystemEntries(Path).Select(e => System.IO.Path.GetFileName(e)).Order(StringComparer.Ordinal);

    /// <summary>
    /// A folder in memory where the system has such a place: for tests that make and remove very many files, which ext4 takes
    /// milliseconds each for when as many were removed in the minute before.
    /// </summary>
    public static TemporaryFolder InMemory()
    {
        const string memory = "/dev/shm";
        return Directory.Exists(memory)
            ? new TemporaryFolder(Directory.CreateDirectory(System.IO.Path.Combine(memory, $"mrs-site-test-{Guid.NewGuid():N}")).FullName)
            : new TemporaryFolder();
    }

    /// <summary>Writes a file, making the folders it lies in.</summary>
    public string Put(string below, string text)
    {
        var path = this[below];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
