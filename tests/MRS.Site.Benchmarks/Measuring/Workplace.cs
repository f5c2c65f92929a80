using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Measuring;

/// <summary>A folder of one measurement's own, which is deleted at its end.</summary>
public sealed class Workplace : IDisposable
{
    private const string RamDisk = "/dev/shm";

    private Workplace(string parent) => Folder = Directory.CreateDirectory(Path.Join(
        parent, $"mrs-site-benchmarks-{Environment.ProcessId}-{Path.GetRandomFileName()[..4]}")).FullName;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>In memory, where the speed of a disk does not count.</summary>
    /// <exception cref="MeasuringException">There is no RAM disk.</exception>
    public static Workplace InMemory() => Directory.Exists(RamDisk) && new DriveInfo(RamDisk).DriveFormat == "tmpfs"
        ? new Workplace(RamDisk)
        : throw new MeasuringException($"There is no RAM disk at {RamDisk}.");

    /// <summary>On a disk.</summary>
    public static Workplace On(string folder) => new(Directory.CreateDirectory(folder).FullName);

    /// <summary>The project of a generator with so many pages; written when first asked for.</summary>
    public string Project(string form, int pages)
    {
        var folder = Path.Join(Folder, $"{form}-{pages}");
        if (!Directory.Exists(folder))
        {
            // The content of our own generator lies in a folder of the project, that of the others is spread over it.
            CorpusFolder.Write(
                form == CorpusForms.Own ? Path.Join(folder, "content") : folder, CorpusForms.All[form](new CorpusShape(pages)));
        }

        return folder;
    }

    /// <summary>Deletes a project.</summary>
    public void Forget(string form, int pages) => Clean(Path.Join(Folder, $"{form}-{pages}"));

    /// <summary>Deletes a folder if it is there.</summary>
    public static void Clean(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => Clean(Folder);
}
