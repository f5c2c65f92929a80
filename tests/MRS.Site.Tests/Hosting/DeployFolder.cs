using System.Diagnostics;

namespace MRS.Site.Tests.Hosting;

/// <summary>
/// A folder with the scripts that a host runs, with something in place of the SDK that notes what is asked of it, and of the program that
/// it publishes.
/// </summary>
internal sealed class DeployFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-deploy-tests-");

    public DeployFolder()
    {
        Directory.CreateDirectory(Path.Join(Root, ".ci"));
        string[] copied =
            [".ci/deploy", ".ci/needs-no-build", ".ci/program", ".ci/program-of", ".ci/sdk", ".ci/sdk.sha512", "global.json"];
        foreach (var name in copied)
        {
            File.Copy(Repository.At(name), Path.Join(Root, name));
        }

        foreach (var name in (string[])["src", "theme", "content", "node_modules"])
        {
            Directory.CreateDirectory(Path.Join(Root, name));
        }

        File.WriteAllText(Path.Join(Root, "src", "code.cs"), "one");
        File.WriteAllText(Path.Join(Root, ".gitignore"), ".cache/\n.build/\nbin/\n");
        using var git = Process.Start("git", ["-C", Root, "init", "-q"]);
        git.WaitForExit();
        WriteSdk(Path.Join(Root, "bin", "dotnet"), "");
    }

    public string Root => folder.FullName;

    /// <summary>What was asked of the SDK to publish.</summary>
    public List<string> Published() => [.. File.ReadLines(Path.Join(Root, "notes.txt.sdk"))];

    /// <summary>
    /// Runs the script, told this and nothing else; gives its exit code, what was asked of the program, and all it wrote.
    /// </summary>
    public Task<(int Code, IReadOnlyList<string> Asked, string Said)> RunAsync(params (string Name, string? Value)[] told) =>
        RunAsync([".ci/deploy"], told);

    /// <summary>The same with another script, whose name and arguments are given.</summary>
    public async Task<(int Code, IReadOnlyList<string> Asked, string Said)> RunAsync(
        string[] script, params (string Name, string? Value)[] told)
    {
        var notes = Path.Join(Root, "notes.txt");
        File.Delete(notes);
        var start = new ProcessStartInfo("bash", script)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["CONTEXT", "COMMIT_REF", "REVIEW_ID", "BRANCH", "HEAD", "DEPLOY_PRIME_URL"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["PATH"] = Path.Join(Root, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["NOTES"] = notes;
        foreach (var (name, value) in told.Where(t => t.Value is not null))
        {
            start.Environment[name] = value;
        }

        using var run = Process.Start(start)!;
        var complained = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        string[] asked = File.Exists(notes) ? await File.ReadAllLinesAsync(notes, TestContext.Current.CancellationToken) : [];
        return (run.ExitCode, asked, said + await complained);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>
    /// Writes what stands in for the SDK: it publishes a program that notes what it is asked for, with a sign before it, and ends as the
    /// test wants; and an engine for browsers, of which it notes nothing.
    /// </summary>
    public static void WriteSdk(string path, string sign) => WriteProgram(path, $$"""
        [ "$1" != --list-runtimes ] || echo "Microsoft.NETCore.App 10.0.1 [$(dirname "$0")/shared/Microsoft.NETCore.App]"
        [ "$1" = publish ] || exit 0
        if [ "${2##*/}" = MRS.Form ]; then
          until [ "$1" = -o ]; do shift; done
          mkdir -p "$2/wwwroot/_framework"
          echo engine > "$2/wwwroot/_framework/dotnet.js"
          exit 0
        fi
        echo "$*" >> "$NOTES.sdk"
        [ "${NO_COMPILER:-0}" = 0 ] || exit 1
        until [ "$1" = -o ]; do shift; done
        mkdir -p "$2"
        cat > "$2/MRS.Site" <<'END'
        #!/usr/bin/env bash
        echo "{{sign}}$*" >> "$NOTES"
        mkdir -p output
        echo x > output/index.html
        [ "$1" = review ] && exit "${REVIEW_CODE:-0}"
        exit "${BUILD_CODE:-0}"
        END
        chmod +x "$2/MRS.Site"

        """);

    private static void WriteProgram(string path, string lines)
    {
        // The runtime that goes with the program.
        foreach (var part in (string[])["host", "shared/Microsoft.NETCore.App/10.0.1"])
        {
            Directory.CreateDirectory(Path.Join(Path.GetDirectoryName(path), part));
            File.WriteAllText(Path.Join(Path.GetDirectoryName(path), part, "runtime.txt"), "runtime");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/usr/bin/env bash\n" + lines);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        }
    }
}
