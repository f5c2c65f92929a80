using System.CommandLine;
using MRS.Site.Benchmarks.Commands;

var root = new RootCommand("Measures the generator: makes corpora of any size and builds them.");
root.Subcommands.Add(CorpusCommand.Create());
return await root.Parse(args).InvokeAsync();
