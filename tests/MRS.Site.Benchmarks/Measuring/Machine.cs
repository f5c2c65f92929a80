using System.Globalization;
using System.Runtime.InteropServices;

namespace MRS.Site.Benchmarks.Measuring;

/// <summary>Describes the machine, so that figures can be read.</summary>
public static class Machine
{
    /// <summary>Its processors, memory, kernel and how busy it is with other things.</summary>
    public static IReadOnlyList<string> Describe() =>
    [
        $"{Environment.ProcessorCount} cores of {Processor()}, {Memory()} GB of memory",
        $"Linux {File.ReadAllText("/proc/sys/kernel/osrelease").Trim()}, {RuntimeInformation.OSDescription}, "
            + $"{RuntimeInformation.FrameworkDescription}",
        $"load when the measuring began (1, 5, 15 minutes): {string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3))}",
    ];

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Memory()
    {
        var line = File.ReadLines("/proc/meminfo").First(l => l.StartsWith("MemTotal", StringComparison.Ordinal));
        var kilobytes = long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        return (kilobytes / 1024.0 / 1024).ToString("0", CultureInfo.InvariantCulture);
    }
}
