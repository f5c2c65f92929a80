using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Content.Validation;

/// <summary>Every reference names an existing record.</summary>
internal static class ReferenceRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        var suggestions = new Dictionary<Type, Suggestions>();
        foreach (var record in site.Records)
        {
            foreach (var field in ContentSchema.Of(record.GetType()).References)
            {
                Check((site, suggestions), record, field, log);
            }
        }
    }

    private static void Check(
        (SiteContent Site, Dictionary<Type, Suggestions> Suggestions) known, ContentRecord record, Field field, ProblemLog log)
    {
        var (site, suggestions) = known;
        var target = ContentSchema.Of(field.RefersTo!);
        var ids = site.KnownIds(field.RefersTo!);
        var value = field.Property.Get(record);
        var references = value is IReadOnlyList<string> several ? several : value is string one ? [one] : [];
        for (var i = 0; i < references.Count; i++)
        {
            if (!ids.Contains(references[i]) && site.KnowsAllIds(field.RefersTo!))
            {
                var place = target.IsFolder ? $"{target.Words.Folder}/{references[i]}.md" : target.Words.File;
                log.Add(
                    ProblemCodes.DanglingReference,
                    field.IsList ? record.Source.At(field.Property.Name, i) : record.Source.At(field.Property.Name),
                    $"There is no {target.Words.Label.ToLowerInvariant()} \"{references[i]}\".",
                    SuggestionsOf(field.RefersTo!, ids, suggestions).Nearest(references[i]) is string near
                        ? Hint.DidYouMean(references[i], near)
                        : Slug.IsValid(references[i]) ? $"Enter it first, in {place}."
                        : $"An id stands here. {Slug.RuleFor(references[i])}");
            }
        }
    }

    private static Suggestions SuggestionsOf(Type type, IEnumerable<string> ids, Dictionary<Type, Suggestions> made) =>
        made.TryGetValue(type, out var suggestions) ? suggestions : made[type] = new Suggestions(ids.Order(StringComparer.Ordinal));
}
