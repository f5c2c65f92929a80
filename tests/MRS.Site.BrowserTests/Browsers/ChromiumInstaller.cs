namespace MRS.Site.BrowserTests.Browsers;

/// <summary>Installs a Chromium where there is none.</summary>
internal static class ChromiumInstaller
{
    // Not every Debian has the first.
    private static readonly string[] Packages = ["chromium-headless-shell", "chromium"];

    /// <summary>Finds a Chromium, or installs one: by Playwright, or as root on Debian by its packages.</summary>
    /// <exception cref="NoBrowserException">There is none and none could be installed.</exception>
    public static string FindOrInstall(string playwrightsOwn) =>
        ChromiumSearch.Here(playwrightsOwn).Find()
        ?? (ByPlaywright() || ByDebian() ? ChromiumSearch.Here(playwrightsOwn).Find() : null)
        ?? throw new NoBrowserException("There is no Chromium here and none could be installed: install one, "
            + $"or set {ChromiumSearch.Variable} to the program file of one.");

    private static bool ByPlaywright() => Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;

    private static bool ByDebian() => Packages.Any(p => DebianPackages.TryInstall(p));
}
