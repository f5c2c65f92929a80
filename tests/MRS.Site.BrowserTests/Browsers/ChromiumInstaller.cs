using System.Diagnostics;

namespace MRS.Site.BrowserTests.Browsers;

/// <summary>Installs a Chromium where there is none.</summary>
internal static class ChromiumInstaller
{
    private static readonly string[] Quietly = ["-y", "-q", "-o", "DPkg::Lock::Timeout=300"];

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

    private static bool ByDebian() =>
        Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && File.Exists("/usr/bin/apt-get")
        && Apt(["update", .. Quietly]) && Packages.Any(p => Apt(["install", "--no-install-recommends", .. Quietly, p]));

    private static bool Apt(string[] words)
    {
        var start = new ProcessStartInfo("/usr/bin/apt-get", words) { UseShellExecute = false };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var apt = Process.Start(start)!;
        apt.WaitForExit();
        return apt.ExitCode == 0;
    }
}
