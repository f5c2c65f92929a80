using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>A person has at most one vision.</summary>
internal static class VisionRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        foreach (var twins in site.Visions.GroupBy(v => v.Person).Where(g => g.Count() > 1))
        {
            foreach (var second in twins.Skip(1))
            {
                log.Add(ProblemCodes.TwoVisions, second.Source.At(nameof(Vision.Person)),
                    $"There is a second vision of \"{second.Person}\": {twins.First().Source.Start.File}.",
                    "Keep one file for each person and change the words in it.");
            }
        }
    }
}
