using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests;

/// <summary>A site whose files are in memory, to be changed and built. The day is always the same.</summary>
internal sealed class MemorySite
{
    public static readonly DateOnly Day = new(2026, 11, 23);

    private readonly Dictionary<string, byte[]> files;

    private MemorySite(string folder) =>
        files = ContentFolder.Read(folder, new ProblemLog()).ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal);

    private MemorySite(IReadOnlyDictionary<string, byte[]> others) => files = others.ToDictionary(StringComparer.Ordinal);

    /// <summary>The fixture in which every type and field occurs.</summary>
    public static MemorySite Full() => new(Path.Join(Repository.Fixtures, "sites", "full"));

    /// <summary>The small site to which the invalid sites add what is wrong.</summary>
    public static MemorySite Small() => new(Path.Join(Repository.Fixtures, "sites", "small"));

    /// <summary>The invented society, with the kinds of records that the society of the repository has.</summary>
    public static MemorySite Society() => new(Repository.Society);

    public IReadOnlyList<SourceFile> Sources =>
        [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => SourceFile.Of(f.Key, f.Value))];

    public string this[string path] => Encoding.UTF8.GetString(files[path]);

    public MemorySite With(string path, string text)
    {
        files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>A copy, which can be changed by itself.</summary>
    public MemorySite Copy() => new(files);

    public bool Has(string path) => files.ContainsKey(path);

    public MemorySite Append(string path, string text) => With(path, this[path] + text);

    public MemorySite Replace(string path, string old, string with)
    {
        Assert.Contains(old, this[path], StringComparison.Ordinal);
        return With(path, this[path].Replace(old, with, StringComparison.Ordinal));
    }

    public MemorySite Rename(string path, string to)
    {
        files[to] = files[path];
        return Without(path);
    }

    public MemorySite Without(string path)
    {
        Assert.True(files.Remove(path), path);
        return this;
    }

    /// <summary>Changes the address everywhere it stands in a text or menu.</summary>
    public MemorySite ReplaceEverywhere(string old, string with)
    {
        foreach (var path in files.Keys.Where(p => !p.StartsWith("media/", StringComparison.Ordinal)).ToList())
        {
            With(path, this[path].Replace(old, with, StringComparison.Ordinal));
        }

        return this;
    }

    public BuildResult Build(BuildOptions? options = null) =>
        SiteBuilder.Build(Sources, options ?? new BuildOptions(Day), new ProblemLog());
}
