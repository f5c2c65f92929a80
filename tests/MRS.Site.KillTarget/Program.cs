using MRS.Engine.Files;
using MRS.Site.KillTarget;
using MRS.Site.Output;

// Writes sites into the folder given until it is killed.
if (args is [var folder, "early"])
{
    WriteEarly(folder);
    return;
}

// Site B, then A, then B …, telling when it begins and ends.
var sites = new[] { TestSites.B, TestSites.A };
for (var turn = 0; ; turn = 1 - turn)
{
    Console.WriteLine($"begin {"BA"[turn]}");
    OutputFolder.Write(args[0], sites[turn]);
    Console.WriteLine($"end {"BA"[turn]}");
}

// Site A once, as a build does whose pages are kept while they are rendered.
static void WriteEarly(string folder)
{
    var settings = new OutputSettings();
    using var pages = new StagedPages(folder, settings);
    pages.Begin([.. TestSites.A.Artifacts.Select(a => a.Path)]);
    OutputFolder.Write(folder, new Snapshot(TestSites.A.Artifacts.Select(a => pages.Keep(a.Path, a.Content.Span))), settings, pages);
}
