namespace MRS.Site.Tests.Structure;

/// <summary>
/// Floors inside a project: folders know each other in one direction only, so that each can be read after those it stands on.
/// </summary>
public sealed class FolderTests
{
    public static TheoryData<string, string> Projects => new()
    {
        { "src/MRS.Content", "MRS.Content" },
        { "theme", "MRS.Theme" },
        { "src/MRS.Engine", "MRS.Engine" },
        { "src/MRS.Review", "MRS.Review" },
        { "src/MRS.Site", "MRS.Site" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoFoldersKnowEachOtherInACircle(string folder, string rootNamespace) =>
        Assert.Null(new FolderGraph(Repository.At(folder), rootNamespace).Circle());

    [Theory]
    [MemberData(nameof(Projects))]
    public void NamespacesFollowFolders(string folder, string rootNamespace) =>
        Assert.Empty(new FolderGraph(Repository.At(folder), rootNamespace).Astray);

    // The test itself can fail.
    [Fact]
    public void ACircleIsNamed()
    {
        var folder = Directory.CreateTempSubdirectory("mrs-folders-").FullName;
        try
        {
            Write("One/Upper.cs", "using X.Two;\n\nnamespace X.One;\n\npublic sealed record Upper(Lower Below);\n");
            Write("Two/Lower.cs", "namespace X.Two;\n\n/// <summary>An Upper is no use of it.</summary>\npublic sealed record Lower;\n");
            Assert.Null(new FolderGraph(folder, "X").Circle());
            Write("Two/Wrong.cs", "using X.One;\n\nnamespace X.Two;\n\npublic sealed record Wrong(Upper Above);\n");
            Assert.Equal(
                "X.One → X.Two (One/Upper.cs names Lower); X.Two → X.One (Two/Wrong.cs names Upper)",
                new FolderGraph(folder, "X").Circle());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
            File.WriteAllText(Path.Join(folder, path), text);
        }
    }
}
