using MRS.Site;
using MRS.Site.Commands;
using MRS.Site.Tools;

var isTerminal = !Console.IsOutputRedirected;
var surroundings = new CommandSurroundings(
    Console.Out,
    Console.Error,
    DateOnly.FromDateTime(DateTime.UtcNow),
    isTerminal,
    isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "")
{
    ToolsFor = SiteTools.Around,
};
return await CommandLine.RunAsync(args, surroundings);
