using System.ComponentModel;
using System.Diagnostics;
using MRS.Engine.Assets;
using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>
/// Runs the project's Node scripts. A script gets two folders, one to write and one to read, and its result is cached by script, lock file
/// and inputs: it does not run again until one of them changes.
/// </summary>
/// <param name="project">The folder with <c>package-lock.json</c> and <c>node_modules</c>.</param>
/// <param name="cache">Where results are cached.</param>
public sealed class NodeTool(string project, WorkCache cache)
{
    private const string Kind = "node";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The program; tests name one that does not exist.</summary>
    public string Program { get; init; } = "node";

    /// <summary>Whether scripts can be run.</summary>
    public bool IsThere => File.Exists(LockFile);

    private string LockFile => Path.Join(project, "package-lock.json");

    /// <summary>Gives a script its inputs and returns the folder with its results.</summary>
    public ToolOutcome Run(string script, IReadOnlyList<Artifact> inputs)
    {
        if (!IsThere)
        {
            return ToolOutcome.Missing;
        }

        var text = ScriptText(script);
        try
        {
            var key = Key(text, File.ReadAllBytes(LockFile), inputs);
            return cache.Find(Kind, key) is { } kept ? ToolOutcome.Cached(kept)
                : Directory.Exists(Path.Join(project, "node_modules")) ? RunNow(text, key, inputs)
                : ToolOutcome.Missing;
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return ToolOutcome.Missing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ToolOutcome.Failed(e.Message);
        }
    }

    // It works in the system's temporary folder: a full or read-only cache is no reason to do without the result.
    private ToolOutcome RunNow(string script, string key, IReadOnlyList<Artifact> inputs)
    {
        var work = Directory.CreateTempSubdirectory("mrs-site-").FullName;
        try
        {
            var (input, output) = (Directory.CreateDirectory(Path.Join(work, "input")).FullName,
                Directory.CreateDirectory(Path.Join(work, "output")).FullName);
            WorkCache.Write(input, inputs);
            var (code, complaint) = Start(script, input, output);
            if (code != 0)
            {
                return complaint.Contains("ERR_MODULE_NOT_FOUND", StringComparison.Ordinal)
                    ? ToolOutcome.Missing
                    : ToolOutcome.Failed(FirstLine(complaint));
            }

            var made = WorkCache.Read(output);
            cache.Keep(Kind, key, made);
            return ToolOutcome.Made(made);
        }
        finally
        {
            CacheEntries.Delete(work);
        }
    }

    // The script is passed on standard input, so that it resolves its packages from the folder it runs in.
    private (int Code, string Complaint) Start(string script, string input, string output)
    {
        var start = new ProcessStartInfo(Program, ["--input-type=module", "-", output, input])
        {
            WorkingDirectory = project,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NODE_OPTIONS");
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(script);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read the script; its error message says why.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"No result after {Patience.TotalMinutes:0} minutes.");
        }

        Task.WaitAll(said, complained);
        return (process.ExitCode, complained.Result + said.Result);
    }

    private static string Key(string script, byte[] lockFile, IReadOnlyList<Artifact> inputs)
    {
        using var key = new CacheKey();
        key.Add(script).Add(lockFile);
        foreach (var input in inputs)
        {
            key.Add(input.Path).Add(input.Content.Span);
        }

        return key.ToString();
    }

    private static string ScriptText(string script)
    {
        using var stream = typeof(NodeTool).Assembly.GetManifestResourceStream($"scripts/{script}.mjs")
            ?? throw new ArgumentException($"There is no script \"{script}\".", nameof(script));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string FirstLine(string complaint)
    {
        var lines = complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(l => l.Contains("Error", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "It gave no reason.";
    }
}
