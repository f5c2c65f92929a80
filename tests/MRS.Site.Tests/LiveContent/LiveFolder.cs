namespace MRS.Site.Tests.LiveContent;

/// <summary>
/// The content of the repository, as its editors have left it. Only the tests of this folder look at it, and they run when they are asked
/// for.
/// </summary>
internal static class LiveFolder
{
    /// <summary>The trait of every test that looks at it: its name and its value.</summary>
    public const string Trait = "Content";

    /// <inheritdoc cref="Trait" />
    public const string Live = "live";

    public static string Content => Path.Join(Repository.Root, "content");

    public static string Seeds => Path.Join(Repository.Root, "seeds");

    /// <summary>It is built for today, as it is published: its editors go on writing.</summary>
    public static DateOnly Today { get; } = DateOnly.FromDateTime(DateTime.UtcNow);
}
