using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>This project's generator, published to be measured: as a native program and as one that is compiled while it runs.</summary>
/// <param name="Native">The native program.</param>
/// <param name="Jit">The other.</param>
public sealed record OwnProgram(string Native, string Jit)
{
    // So that what is past and what is to come does not depend on the day of the measuring.
    private const string Day = "2026-11-23";

    /// <summary>Publishes both from a copy of the working folder, since a native restore leaves other files than an ordinary build needs.</summary>
    public static OwnProgram Publish(string folder)
    {
        var source = Path.Join(folder, "source");
        Directory.CreateDirectory(source);
        Do(Project.Root, "bash", "-c", "set -o pipefail; git ls-files -co --exclude-standard -z | tar --null --ignore-failed-read -T - -c | tar -x -C \"$0\"", source);
        Do(source, "dotnet", "publish", "src/MRS.Site", "-c", "Release", "-p:SkipNodePackages=true", "-o", Path.Join(folder, "jit"), "-v", "q", "--nologo");
        Do(source, "dotnet", "publish", "src/MRS.Site", "-c", "Release", "-r", "linux-x64", "-p:PublishAot=true", "-p:SkipNodePackages=true", "-o", Path.Join(folder, "native"), "-v", "q", "--nologo");
        return new OwnProgram(Path.Join(folder, "native", "MRS.Site"), Path.Join(folder, "jit", "MRS.Site"));
    }

    /// <summary>Both of them, without what the other generators do not do.</summary>
    public IEnumerable<Contestant> Contestants() =>
    [
        Contestant("this, native", Native),
        Contestant("this, JIT", Jit),
    ];

    /// <summary>A build of a project with all checks. Warnings stop it too, so that a figure is never that of a broken site.</summary>
    public static ProgramCall Build(string program, string project, params IReadOnlyList<string> more) =>
        new(project, program, ["build", "--strict", "--content", "content", "--output", "output", "--date", Day, .. more]);

    private static Contestant Contestant(string name, string program) =>
        new(name, Version(program), CorpusForms.Own, project => Build(program, project, "--plain", "--no-api"), ["output"]);

    private static string Version(string program) => Meter.Run(new ProgramCall(".", program, "--version")).Said.Trim().Split('+')[0];

    private static void Do(string folder, string program, params IReadOnlyList<string> arguments)
    {
        var (code, said) = Meter.Run(new ProgramCall(folder, program, arguments));
        if (code != 0)
        {
            throw new MeasuringException($"{program} {string.Join(' ', arguments)} ended with {code}:\n{said}");
        }
    }
}
