using System.CommandLine;
using MRS.Site.Corpus;

namespace MRS.Site.Benchmarks.Commands;

/// <summary>The command <c>corpus</c>: writes a corpus as a generator reads it.</summary>
internal static class CorpusCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "corpus", "Write a site with N pages, and people, meetings and news to go with them. The same N gives the same files.");
        var pages = new Argument<int>("N") { Description = "How many pages of 3 to 4 kB there are." };
        var folder = new Argument<string>("DIR") { Description = "The folder to write. It must be empty or not exist." };
        command.Arguments.Add(pages);
        var form =
            new Option<string>("--for") { Description = "The generator that is to read it.", DefaultValueFactory = _ => CorpusForms.Own };
        form.AcceptOnlyFromAmong([.. CorpusForms.All.Keys]);
        command.Arguments.Add(folder);
        command.Options.Add(form);
        command.SetAction(parsed =>
        {
            var into = parsed.GetRequiredValue(folder);
            if (Directory.Exists(into) && Directory.EnumerateFileSystemEntries(into).Any())
            {
                Console.Error.WriteLine($"\"{into}\" is not empty.");
                return 2;
            }

            var count =
                CorpusFolder.Write(into, CorpusForms.All[parsed.GetRequiredValue(form)](new CorpusShape(parsed.GetRequiredValue(pages))));
            Console.WriteLine($"{count} files in {into}");
            return 0;
        });
        return command;
    }
}
