using MRS.Site.KillTarget;
using MRS.Site.Output;

// Writes site B, then A, then B … into the folder given, telling when it begins and ends, until it is killed.
var sites = new[] { TestSites.B, TestSites.A };
for (var turn = 0; ; turn = 1 - turn)
{
    Console.WriteLine($"begin {"BA"[turn]}");
    OutputFolder.Write(args[0], sites[turn]);
    Console.WriteLine($"end {"BA"[turn]}");
}
