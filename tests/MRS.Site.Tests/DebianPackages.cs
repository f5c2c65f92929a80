using System.Diagnostics;

namespace MRS.Site.Tests;

/// <summary>
/// Programs that some tests need and that Debian has. As root they are installed; elsewhere a test that needs one says so.
/// </summary>
internal static class DebianPackages
{
    private const string Lock = "/tmp/apt.lock";

    private static readonly string[] Quietly = ["-y", "-q", "-o", "DPkg::Lock::Timeout=300"];

    /// <summary>Makes sure that a file is there, by installing packages if need be; fails the test in one sentence otherwise.</summary>
    public static void Need(string file, params string[] packages)
    {
        if (File.Exists(file))
        {
            return;
        }

        var canInstall = Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version");
        if (canInstall)
        {
            _ = Apt(["install", "--no-install-recommends", .. Quietly, .. packages])
                || (Apt(["update", .. Quietly]) && Apt(["install", "--no-install-recommends", .. Quietly, .. packages]));
        }

        Assert.True(File.Exists(file),
            $"This test needs {file}: install it (on Debian: apt-get install {string.Join(' ', packages)}) and run the tests again.");
    }

    // One at a time, whoever else installs something; and no service is started by it.
    private static bool Apt(string[] words)
    {
        var start = new ProcessStartInfo("/usr/bin/flock", [Lock, "/usr/bin/apt-get", .. words]) { UseShellExecute = false };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        start.Environment["RUNLEVEL"] = "1";
        using var apt = Process.Start(start)!;
        apt.WaitForExit();
        return apt.ExitCode == 0;
    }
}
