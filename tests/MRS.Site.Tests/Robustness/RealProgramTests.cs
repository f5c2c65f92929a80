using System.Diagnostics;

namespace MRS.Site.Tests.Robustness;

/// <summary>The built program where the system gives it little.</summary>
public sealed class RealProgramTests : IDisposable
{
    private readonly TemporarySite site = TemporarySite.Small();

    private static string Program => Path.Join(AppContext.BaseDirectory, "MRS.Site.dll");

    public void Dispose() => site.Dispose();

    [Theory, InlineData(66_000_000), InlineData(12_000_000)]
    public async Task LittleAddressSpaceIsEnough(int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has this limit.");
        using var program = Start("sh", "-c", $"ulimit -v {kilobytes}; exec dotnet '{Program}' --version");
        var said = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, program.ExitCode);
        Assert.NotEqual("", said.Trim());
    }

    [Fact]
    public async Task WithoutAWatchThePreviewLooksByItself()
    {
        const string NoWatch = "echo 0 > /proc/sys/user/max_inotify_instances";
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && await RunsAsync("unshare", "-Ur", "sh", "-c", NoWatch), "This system lets no one set that limit.");
        using var program = Start("unshare", "-Ur", "sh", "-c",
            $"{NoWatch}; exec dotnet '{Program}' preview --plain --port 0 --date 2026-11-23 --content '{site.Content}'");
        try
        {
            Assert.StartsWith("The system does not tell of changes", await NextAsync(program), StringComparison.Ordinal);
            Assert.Contains("0 problems", await NextAsync(program), StringComparison.Ordinal);
            Assert.StartsWith("The site is at", await NextAsync(program), StringComparison.Ordinal);

            site.Write("pages/a-page.md", "---\ntitle: [A page\n---\n");
            Assert.Contains("MRS011", await NextAsync(program), StringComparison.Ordinal);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static async Task<bool> RunsAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Start(program, arguments);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> NextAsync(Process program) =>
        await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "nothing more";
}
