using System.Diagnostics;
using System.Globalization;

namespace MRS.Site.Tests.Work;

/// <summary>A real process of the built program has asked for large pages, for as much of its heap as it says.</summary>
public sealed class HeapPagesTests
{
    [Fact]
    public async Task TheFirstPartOfTheHeapIsToComeInLargePages()
    {
        Assert.SkipUnless(File.Exists("/sys/kernel/mm/transparent_hugepage/enabled"), "This system has no large pages.");
        using var site = TemporarySite.Small();
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "MRS.Site.dll"), "preview", "--plain", "--content", site.Content]) { RedirectStandardOutput = true })!;
        try
        {
            string? said;
            do
            {
                said = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            }
            while (said?.StartsWith("The site is at", StringComparison.Ordinal) == false);

            Assert.NotNull(said);
            // What the collector has given back to the system meanwhile counts no more.
            Assert.InRange(LargeAndUsable(await File.ReadAllLinesAsync($"/proc/{program.Id}/smaps", TestContext.Current.CancellationToken)), HeapPages.Length / 2, HeapPages.Length);
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync(CancellationToken.None);
        }
    }

    // Each mapping has a line "from-to use …" and, among others, one "VmFlags: …", in which "hg" stands for the advice to use large pages.
    private static long LargeAndUsable(IEnumerable<string> lines)
    {
        var sum = 0L;
        var mapping = "";
        foreach (var line in lines)
        {
            if (line.StartsWith("VmFlags:", StringComparison.Ordinal))
            {
                sum += line.Contains(" hg", StringComparison.Ordinal) && mapping.Contains(" rw-p ", StringComparison.Ordinal) ? Size(mapping.Split(' ')[0].Split('-')) : 0;
            }
            else if (line.Split(' ')[0].Contains('-', StringComparison.Ordinal))
            {
                mapping = line;
            }
        }

        return sum;
    }

    private static long Size(string[] ends) => long.Parse(ends[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) - long.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
