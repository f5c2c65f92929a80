using System.Diagnostics;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>Installs programs where the system is Debian and the tests run as root, as they do in most containers.</summary>
internal static class DebianPackages
{
    // Another installation may be under way; then this one waits for its turn.
    private static readonly string[] Quietly = ["-y", "-q", "-o", "DPkg::Lock::Timeout=300"];
    private static readonly string TurnFile = Path.Join(Path.GetTempPath(), "apt.lock");

    /// <summary>Installs a package; false if that is not possible here.</summary>
    public static bool TryInstall(string package) =>
        Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && File.Exists("/usr/bin/apt-get")
        && (Apt(["install", "--no-install-recommends", .. Quietly, package])
            || (Apt(["update", .. Quietly]) && Apt(["install", "--no-install-recommends", .. Quietly, package])));

    private static bool Apt(string[] words)
    {
        var start = new ProcessStartInfo("flock", [TurnFile, "/usr/bin/apt-get", .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var apt = Process.Start(start)!;
        var said = Task.WhenAll(apt.StandardOutput.ReadToEndAsync(), apt.StandardError.ReadToEndAsync());
        apt.WaitForExit();
        said.Wait();
        return apt.ExitCode == 0;
    }
}
