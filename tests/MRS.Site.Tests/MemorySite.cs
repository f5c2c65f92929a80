using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Corpus;

namespace MRS.Site.Tests;

/// <summary>A site whose files are in memory, to be changed and built. The day is always the same.</summary>
internal sealed class MemorySite
{
    public static readonly DateOnly Day = TemporarySite.Day;

    /// <summary>How it is built where a test says nothing else.</summary>
    public static readonly BuildOptions Today = new(Day);

    private readonly Dictionary<string, byte[]> files;

    private MemorySite(IReadOnlyDictionary<string, byte[]> others) => files = others.ToDictionary(StringComparer.Ordinal);

    /// <summary>The fixture in which every type and field occurs.</summary>
    public static MemorySite Full() => In(Path.Join(Repository.Fixtures, "sites", "full"));

    /// <summary>The small site to which the invalid sites add what is wrong.</summary>
    public static MemorySite Small() => In(Path.Join(Repository.Fixtures, "sites", "small"));

    /// <summary>The invented society, with the kinds of records that the society of the repository has.</summary>
    public static MemorySite Society() => In(Repository.Society);

    /// <summary>A corpus of so many pages.</summary>
    public static MemorySite Corpus(int pages) =>
        new(OwnForm.Of(new CorpusShape(pages)).ToDictionary(f => f.Path, f => Encoding.UTF8.GetBytes(f.Text)));

    /// <summary>Little more than a site must have, with these files besides or in place of its own; one without text is left out.</summary>
    public static MemorySite Of(params (string Path, string Text)[] files)
    {
        var site = new MemorySite(new Dictionary<string, byte[]>())
            .With("site.yml",
                "name: \"Example Society\"\naddress: \"https://www.example.org\"\ndescription: \"A society that exists only as an example "
                    + "for the tests.\"\nfeedAuthority: \"example.org\"\nfeedSince: \"2026-01-15\"\n")
            .With("navigation.yml", "main:\n  - to: \"/\"\n")
            .With("pages/index.md", "---\ntitle: \"Example Society\"\nshows: \"home\"\n---\n")
            .With("pages/meetings.md", "---\ntitle: \"Meetings\"\nshows: \"meetings\"\n---\n")
            .With("pages/news.md", "---\ntitle: \"News\"\nshows: \"news\"\n---\n");
        foreach (var (path, text) in files)
        {
            _ = text.Length > 0 ? site.With(path, text) : site.Without(path);
        }

        return site;
    }

    public IReadOnlyList<SourceFile> Sources =>
        [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => SourceFile.Of(f.Key, f.Value))];

    public string this[string path] => Encoding.UTF8.GetString(files[path]);

    public MemorySite With(string path, string text)
    {
        files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Lays all files of a folder over those of the site.</summary>
    public MemorySite Overlay(string folder)
    {
        foreach (var (path, bytes) in Read(folder))
        {
            files[path] = bytes;
        }

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

    public BuildResult Build(BuildOptions? options = null) => SiteBuilder.Build(Sources, options ?? Today, new ProblemLog());

    private static MemorySite In(string folder) => new(Read(folder));

    private static Dictionary<string, byte[]> Read(string folder)
    {
        var log = new ProblemLog();
        var read = ContentFolder.Read(folder, log).ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal);
        Assert.Empty(log.Sorted());
        return read;
    }
}
