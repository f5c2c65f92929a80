namespace MRS.Site.BrowserTests.Browsers;

/// <summary>
/// Looks for a Chromium that is there already: the one named by <c>CHROMIUM_PATH</c>, then those on the path by their usual names, then
/// Playwright's own.
/// </summary>
/// <param name="Named">What <c>CHROMIUM_PATH</c> says; null or empty if nothing.</param>
/// <param name="Folders">The folders of the path.</param>
/// <param name="PlaywrightsOwn">Where Playwright would keep its own.</param>
internal sealed record ChromiumSearch(string? Named, IReadOnlyList<string> Folders, string PlaywrightsOwn)
{
    /// <summary>The variable that names a browser.</summary>
    public const string Variable = "CHROMIUM_PATH";

    // The first has no windows to draw, which makes the tests several times as fast.
    private static readonly string[] UsualNames =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    /// <summary>A search on this machine, as it is now.</summary>
    public static ChromiumSearch Here(string playwrightsOwn) => new(
        Environment.GetEnvironmentVariable(Variable),
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        playwrightsOwn);

    /// <summary>The program to start; null if there is none.</summary>
    /// <exception cref="NoBrowserException"><c>CHROMIUM_PATH</c> names a file that is not there.</exception>
    public string? Find()
    {
        if (!string.IsNullOrEmpty(Named))
        {
            return File.Exists(Named) ? Named : throw new NoBrowserException(
                $"{Variable} names {Named}, which is not there: set it to the program file of a Chromium, or unset it.");
        }

        var onPath = from name in UsualNames
                     from folder in Folders
                     let file = Path.Join(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
                     where File.Exists(file)
                     select file;
        return onPath.FirstOrDefault() ?? (File.Exists(PlaywrightsOwn) ? PlaywrightsOwn : null);
    }
}
