using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Every vision is one person's only one and is quoted truly.</summary>
internal static class VisionRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        foreach (var twins in site.Visions.GroupBy(v => v.Person).Where(g => g.Count() > 1))
        {
            foreach (var second in twins.Skip(1))
            {
                log.Add(ProblemCodes.TwoVisions, second.Source.At(nameof(Vision.Person)), $"There is a second vision of \"{second.Person}\": {twins.First().Source.Start.File}.", "Keep one file for each person and change the words in it.");
            }
        }

        foreach (var vision in site.Visions)
        {
            if (vision.Excerpt is string excerpt && !Folded(vision.Body.Text).Contains(Folded(excerpt), StringComparison.Ordinal))
            {
                log.Add(ProblemCodes.ExcerptNotInText, vision.Source.At(nameof(Vision.Excerpt)), "The excerpt does not stand in the text word for word.", "Copy the sentence from the text below.");
            }
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
