using System.Diagnostics;
using MRS.Site.Benchmarks.Measuring;

namespace MRS.Site.Benchmarks.Edits;

/// <summary>A running server of a generator that builds anew at every change.</summary>
internal sealed class EditServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // Who asks without pause takes a fifth of a processor from the build that is waited for.
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(4);

    private readonly Process process;
    private readonly HttpClient client = new();
    private volatile string last = "nothing";

    private EditServer(ProgramCall call, Uri address)
    {
        var start = new ProcessStartInfo(call.Program, call.Arguments)
        {
            WorkingDirectory = call.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        // What it says must be taken, or it would wait.
        process.OutputDataReceived += (_, line) => last = line.Data ?? last;
        process.ErrorDataReceived += (_, line) => last = line.Data ?? last;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        client.BaseAddress = address;
    }

    /// <summary>Starts it and waits until it serves a page.</summary>
    public static async Task<EditServer> StartAsync(ProgramCall call, Uri address, string page)
    {
        var server = new EditServer(call, address);
        await server.WaitFor(page, "</html>");
        return server;
    }

    /// <summary>Asks again and again until a page has a text, and gives the seconds from the beginning until then.</summary>
    public Task<double> WaitFor(string page, string text) => WaitUntil(page, shown => shown.Contains(text, StringComparison.Ordinal));

    /// <summary>The same until a page no longer has it.</summary>
    public Task<double> WaitForLoss(string page, string text) =>
        WaitUntil(page, shown => shown.Length > 0 && !shown.Contains(text, StringComparison.Ordinal));

    /// <summary>Stops it.</summary>
    public void Dispose()
    {
        client.Dispose();
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private async Task<double> WaitUntil(string page, Func<string, bool> isRight)
    {
        var begin = Stopwatch.GetTimestamp();
        while (!isRight(await Get(page)))
        {
            if (Stopwatch.GetElapsedTime(begin) > Patience || process.HasExited)
            {
                throw new MeasuringException($"The server at {client.BaseAddress} "
                    + $"{(process.HasExited ? "ended" : "never showed the change")}. It said last: {last}");
            }

            await Task.Delay(Between);
        }

        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    // Empty while there is no such page.
    private async Task<string> Get(string page)
    {
        try
        {
            using var answer = await client.GetAsync(page);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "";
        }
        catch (HttpRequestException)
        {
            return "";
        }
    }
}
