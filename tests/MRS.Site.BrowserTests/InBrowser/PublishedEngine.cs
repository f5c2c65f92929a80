using System.Diagnostics;
using MRS.Engine.Files;
using MRS.Site.Tools;

namespace MRS.Site.BrowserTests.InBrowser;

/// <summary>
/// The engine compiled for browsers, published once for all tests of a run. That takes a minute or more and downloads the runtime for
/// browsers. The variable <c>FORM_ENGINE</c> may name a folder in which it was published already.
/// </summary>
internal static class PublishedEngine
{
    private static readonly Lazy<IReadOnlyList<Artifact>> Once = new(Publish);

    /// <summary>Its files as they lie beside the program.</summary>
    public static IReadOnlyList<Artifact> Files => Once.Value;

    private static IReadOnlyList<Artifact> Publish()
    {
        var given = Environment.GetEnvironmentVariable("FORM_ENGINE");
        var output = given ?? Directory.CreateTempSubdirectory("mrs-engine-").FullName;
        try
        {
            if (given is null)
            {
                var project = Tests.Repository.At("src/MRS.Form");
                using var publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "quiet", "--nologo"]);
                publish.WaitForExit();
                Assert.Equal(0, publish.ExitCode);
            }

            return [.. WorkCache.Read(Path.Join(output, "wwwroot", "_framework")).Select(f => f with { Path = $"form/0/{f.Path}" })];
        }
        finally
        {
            if (given is null)
            {
                Directory.Delete(output, recursive: true);
            }
        }
    }
}
