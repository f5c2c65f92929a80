using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Content.Validation;

/// <summary>Descriptions are long enough to be useful and short enough to be shown whole.</summary>
internal static class DescriptionRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        foreach (var record in site.Records)
        {
            CheckOne(record, (record as IDescribed)?.Description, log);
        }
    }

    // Without a description the beginning of the text is used, which is made to fit.
    private static void CheckOne(ContentRecord record, string? description, ProblemLog log)
    {
        if (description is null)
        {
            return;
        }

        var length = DescriptionLimits.LengthOf(description);
        if (length is < DescriptionLimits.Shortest or > DescriptionLimits.Longest)
        {
            log.Add(
                ProblemCodes.DescriptionLength,
                record.Source.At(nameof(Page.Description)),
                $"The description has {length} characters; {DescriptionLimits.Shortest} to {DescriptionLimits.Longest} work best.",
                length < DescriptionLimits.Shortest ? "Say more of what the page holds." : "Shorten it: search engines cut off the rest.");
        }
    }
}
