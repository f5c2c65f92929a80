using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Tests.Loading;

/// <summary>Files are read whole whatever their size, by whichever way; one that somebody keeps for himself is reported.</summary>
public sealed class SmallFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("files").FullName;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void AFileIsReadWhole(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(Path.Join(folder, "site.yml"), bytes);
        File.CreateSymbolicLink(Path.Join(folder, "link.yml"), "site.yml");

        var files = Read(out var problems);

        Assert.Empty(problems);
        Assert.Equal(["link.yml", "site.yml"], files.Select(f => f.Path));
        Assert.All(files, f => Assert.True(f.Bytes.Span.SequenceEqual(bytes)));
    }

    [Fact]
    public void AFileThatIsBeingWrittenIsReported()
    {
        using var writing = new FileStream(Path.Join(folder, "site.yml"), FileMode.Create, FileAccess.Write, FileShare.None);
        writing.Write("title: \"One\"\n"u8);
        writing.Flush();

        Assert.Empty(Read(out var problems));
        Assert.Equal(ProblemCodes.FileUnreadable, Assert.Single(problems).Code);
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<SourceFile> Read(out IReadOnlyList<Problem> problems)
    {
        var log = new ProblemLog();
        var files = ContentFolder.Read(folder, log);
        problems = log.Sorted();
        return files;
    }
}
