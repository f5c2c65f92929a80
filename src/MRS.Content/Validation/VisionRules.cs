using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Every vision is one person's only one, and is shown somewhere.</summary>
internal static class VisionRules
{
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
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
            if (site.KnowsAllTerms && site.KnownIds(typeof(Person)).Contains(vision.Person) && site.Terms.All(t => t.Person != vision.Person))
            {
                log.Add(ProblemCodes.VisionWithoutTerm, vision.Source.At(nameof(Vision.Person)), $"\"{vision.Person}\" has no term of office, so these words are shown nowhere.", "Enter the term in data/terms.yml.");
            }
        }

        foreach (var page in site.Pages.Where(p => p.Shows == PageListing.Vision && p.Role is not null))
        {
            if (site.KnowsAllTerms && Offices.Running(site, page.Role!, day).Count > 0 && Offices.CurrentVision(site, page.Role!, day) is null)
            {
                log.Add(ProblemCodes.NoCurrentVision, page.Source.At(nameof(Page.Shows)), "The present holder of the office has no vision yet, so this page is hidden.", "Add a file in visions/ with the person's words.");
            }
        }
    }
}
