using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MRS.Site.Tests.Work;

/// <summary>A real process of the built program has asked for large pages, for as much of its heap as it says.</summary>
public sealed class HeapPagesTests
{
    [Fact]
    public async Task TheFirstPartOfTheHeapIsToComeInLargePages()
    {
        Assert.SkipUnless(File.Exists("/sys/kernel/mm/transparent_hugepage/enabled"), "This system has no large pages.");
        using var site = TemporarySite.Small();
        var port = FreePort();
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "MRS.Site.dll"), "preview", "--plain", "--content", site.Content, "--port", $"{port}"]) { RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient();
            while (!await Answers(client, port))
            {
                Assert.False(program.HasExited, "The preview has ended.");
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }

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

    private static async Task<bool> Answers(HttpClient client, int port)
    {
        try
        {
            using var answer = await client.GetAsync($"http://127.0.0.1:{port}/", TestContext.Current.CancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
