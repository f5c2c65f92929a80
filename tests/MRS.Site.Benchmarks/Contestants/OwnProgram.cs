using MRS.Site.Benchmarks.Measuring;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Contestants;

/// <summary>This project's generator, published to be measured in the three forms that .NET knows.</summary>
/// <param name="Native">The native program.</param>
/// <param name="Ready">The program compiled ahead together with the framework, method by method, that is compiled again while it runs where
/// that pays (ReadyToRun).</param>
/// <param name="Jit">The program that is compiled while it runs.</param>
public sealed record OwnProgram(string Native, string Ready, string Jit)
{
    // So that what is past and what is to come does not depend on the day of the measuring.
    private const string Day = "2026-11-23";

    /// <summary>Those in the folders <c>native</c>, <c>r2r</c> and <c>jit</c> of a folder.</summary>
    public static OwnProgram In(string folder)
    {
        return new OwnProgram(Of("native"), Of("r2r"), Of("jit"));

        string Of(string form) => Path.GetFullPath(Path.Join(folder, form, "MRS.Site"));
    }

    /// <summary>
    /// Publishes all three from a copy of the working folder, since a native restore leaves other files than an ordinary build needs.
    /// </summary>
    public static OwnProgram Publish(string folder)
    {
        var source = Path.Join(folder, "source");
        Directory.CreateDirectory(source);
        Do(Project.Root, "bash", "-c",
            "set -o pipefail; git ls-files -co --exclude-standard -z | tar --null --ignore-failed-read -T - -c | tar -x -C \"$0\"", source);
        Publish("jit");
        Publish("native", "-r", "linux-x64", "-p:PublishAot=true");
        // Together with the framework, or else none of its generic code for our types is compiled ahead. The lock files say nothing of the
        // compiler that this form needs.
        Publish("r2r", "-r", "linux-x64", "--self-contained", "true", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=true",
            "-p:PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:x86-64-v3", "-p:RestoreLockedMode=false");
        return In(folder);

        void Publish(string form, params IReadOnlyList<string> more) =>
            Do(source, "dotnet", ["publish", "src/MRS.Site", "-c", "Release", "-p:SkipNodePackages=true", "-o", Path.Join(folder, form),
                "-v", "q", "--nologo", .. more]);
    }

    /// <summary>All of them, without what the other generators do not do.</summary>
    public IEnumerable<Contestant> Contestants() =>
    [
        Contestant("this, native", Native),
        Contestant("this, R2R", Ready),
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
