using System.Diagnostics;
using System.Globalization;

namespace MRS.Site.Benchmarks.Measuring;

/// <summary>
/// Runs programs and measures them. Time is measured by bash, memory by GNU time: a child begins with the memory of whoever starts it as
/// its peak, and this program is far larger than what it measures.
/// </summary>
public static class Meter
{
    private const string GnuTime = "/usr/bin/time";
    private const string Script =
        "TIMEFORMAT='%3R %3U %3S'; figures=$1; shift; time " + GnuTime + " -q -f %M -o \"$figures\" \"$@\" >\"$figures.said\" 2>&1";

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="MeasuringException">It ended with a mistake, or there is nothing to measure with.</exception>
    public static MeasuredRun Measure(ProgramCall call)
    {
        if (!File.Exists(GnuTime))
        {
            throw new MeasuringException($"There is no {GnuTime}: install the package \"time\".");
        }

        var figures = Path.GetTempFileName();
        try
        {
            var (code, timed) =
                Run(call with { Program = "bash", Arguments = ["-c", Script, "bash", figures, call.Program, .. call.Arguments] });
            return code == 0
                ? Parse(timed, File.ReadAllText(figures))
                : throw new MeasuringException(
                    $"{call.Program} {string.Join(' ', call.Arguments)} ended with {code}:\n{File.ReadAllText(figures + ".said")}");
        }
        finally
        {
            File.Delete(figures);
            File.Delete(figures + ".said");
        }
    }

    /// <summary>Runs a program and gives its exit code and all it wrote.</summary>
    public static (int Code, string Said) Run(ProgramCall call)
    {
        var start = new ProcessStartInfo(call.Program, call.Arguments)
        {
            WorkingDirectory = call.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complained = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said + complained.Result);
    }

    private static MeasuredRun Parse(string timed, string memory)
    {
        var seconds = timed.Trim().Split('\n')[^1].Split(' ').Select(s => double.Parse(s, CultureInfo.InvariantCulture)).ToList();
        return new MeasuredRun(seconds[0], seconds[1] + seconds[2], 1024 * double.Parse(memory.Trim(), CultureInfo.InvariantCulture));
    }
}
