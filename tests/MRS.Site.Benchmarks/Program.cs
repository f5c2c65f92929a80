using System.CommandLine;
using MRS.Site.Benchmarks.Commands;

var root = new RootCommand("Measures the generator: makes corpora of any size and builds them.");
root.Subcommands.Add(CorpusCommand.Create());
root.Subcommands.Add(MeasuringCommands.Compare());
root.Subcommands.Add(MeasuringCommands.Start());
root.Subcommands.Add(MeasuringCommands.Extras());
root.Subcommands.Add(MeasuringCommands.Edit());
root.Subcommands.Add(MeasuringCommands.Large());
root.Subcommands.Add(MeasuringCommands.Stages());
root.Subcommands.Add(MeasuringCommands.All());
return await root.Parse(args).InvokeAsync();
