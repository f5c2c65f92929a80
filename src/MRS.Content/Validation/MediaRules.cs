using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Pictures named in fields exist and are described.</summary>
internal static class MediaRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        var media = site.Media.Select(m => "/" + m.Path).ToHashSet(StringComparer.Ordinal);
        var suggestions = new Suggestions(media);
        foreach (var person in site.People.Where(p => p.Portrait is not null))
        {
            if (!media.Contains(NormalAddress.Of(person.Portrait!.Value.Value)))
            {
                log.Add(ProblemCodes.ImageMissing, person.Source.At(nameof(Person.Portrait)), $"There is no file \"{person.Portrait}\".",
                    suggestions.Nearest(person.Portrait!.Value.Value) is string near
                        ? Hint.DidYouMean(person.Portrait!.Value.Value, near)
                        : "Put the picture into content/media.");
            }

            if (string.IsNullOrWhiteSpace(person.PortraitAlt))
            {
                log.Add(ProblemCodes.AltMissing, person.Source.At(nameof(Person.Portrait)), "The portrait is not described in words.",
                    "Add portraitAlt: who it shows, and where if that matters.");
            }
        }
    }
}
