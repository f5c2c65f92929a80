using MRS.Site.Commands;
using MRS.Site.Tools;
using NodaTime;

var isTerminal = !Console.IsOutputRedirected;
var context = new CommandContext(
    Console.Out,
    Console.Error,
    SystemClock.Instance.GetCurrentInstant,
    isTerminal,
    isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "")
{
    ToolsFor = SiteTools.Around,
};
return await CommandLine.RunAsync(args, context);
