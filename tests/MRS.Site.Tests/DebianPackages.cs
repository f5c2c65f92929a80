using System.Diagnostics;

namespace MRS.Site.Tests;

/// <summary>
/// Programs and files that some tests need and that Debian has. As root, as tests run in most containers, they are installed; elsewhere a
/// test that needs one fails and names it.
/// </summary>
internal static class DebianPackages
{
    private static readonly string Lock = Path.Join(Path.GetTempPath(), "mrs-site-apt.lock");

    private static readonly string[] Quietly = ["-y", "-q", "-o", "DPkg::Lock::Timeout=300"];

    /// <summary>Makes sure that a file is there, by installing packages if need be; fails the test in one sentence otherwise.</summary>
    public static void Need(string file, params string[] packages) => Assert.True(
        File.Exists(file) || (TryInstall(packages) && File.Exists(file)),
        $"This test needs {file}: install it (on Debian: apt-get install {string.Join(' ', packages)}) and run the tests again.");

    /// <summary>Installs packages; false if that is not possible here.</summary>
    public static bool TryInstall(params string[] packages) =>
        Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && File.Exists("/usr/bin/apt-get")
        && (Install(packages) || (Apt(["update", .. Quietly]) && Install(packages)));

    private static bool Install(string[] packages) => Apt(["install", "--no-install-recommends", .. Quietly, .. packages]);

    // One at a time, whoever else installs something; and no service is started by it.
    private static bool Apt(string[] words)
    {
        var start = new ProcessStartInfo("/usr/bin/flock", [Lock, "/usr/bin/apt-get", .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        start.Environment["RUNLEVEL"] = "1";
        using var apt = Process.Start(start)!;
        var complained = apt.StandardError.ReadToEndAsync();
        apt.StandardOutput.ReadToEnd();
        apt.WaitForExit();
        complained.Wait();
        return apt.ExitCode == 0;
    }
}
