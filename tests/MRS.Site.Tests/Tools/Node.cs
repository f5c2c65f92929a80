namespace MRS.Site.Tests.Tools;

/// <summary>Whether Node and its packages are installed. Where the gate runs, they have to be.</summary>
internal static class Node
{
    public const string Reason = "Node or its packages are not installed.";

    public static bool IsThere { get; } = Environment.GetEnvironmentVariable("CI") == "true"
        || (Directory.Exists(Path.Join(Repository.Root, "node_modules", "pagefind"))
            && Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
                .Any(p => File.Exists(Path.Join(p, "node")) || File.Exists(Path.Join(p, "node.exe"))));
}
