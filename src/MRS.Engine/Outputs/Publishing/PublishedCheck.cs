using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>Compares a site with what was published before: nothing published vanishes, and calendars learn of every change.</summary>
public static class PublishedCheck
{
    /// <summary>
    /// Reports what is in the published-URLs file or the earlier build but missing from this site. Nothing if content could not be read: it
    /// would seem to have vanished.
    /// </summary>
    public static void Check(BuildContext context, bool isRead, ProblemLog log)
    {
        if (!isRead)
        {
            return;
        }

        var options = context.Options;
        var held = options.PublishedUrls is PreviousFile file ? PublishedUrlsFile.Read(file, log) : [];
        var earlier = options.Previous is PreviousFile previous ? SiteManifest.Read(previous.Text) : null;
        if (options.Previous is not null && earlier is null)
        {
            log.Add(ProblemCodes.PreviousUnreadable, new SourcePosition(options.Previous.Path, 0, 0),
                "This is not the manifest of an earlier build.", $"Give the {SiteManifest.Path} of an earlier build.");
        }

        IReadOnlyList<PublishedUrlsLine> all = [.. held.Concat(earlier?.Names.Select(PublishedUrlsLine.Of) ?? []).DistinctBy(e => e.Key)];
        if (all.Count > 0)
        {
            new VanishedNames(context, all).Report(log);
        }

        CheckRevisions([.. PlannedCalendar.Announced(context.Site)], earlier?.Events ?? [], log);
    }

    private static Hint Raise(int revision, int to) => new($"Set this field: revision: {to}", new Mend($"{revision}", $"{to}"));

    private static void CheckRevisions(IReadOnlyList<Event> events, IReadOnlyList<AnnouncedEvent> earlier, ProblemLog log)
    {
        var before = earlier.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var e in events)
        {
            if (AnnouncedEvent.Of(e) is not AnnouncedEvent now || !before.TryGetValue(e.Id, out var then))
            {
                continue;
            }

            var at = e.Source.At(nameof(Event.Revision));
            if (now.ChangeSince(then) is string change && now.Revision <= then.Revision)
            {
                log.Add(ProblemCodes.RevisionNotRaised, at,
                    $"The meeting changed ({change}), but its revision is {now.Revision} and was {then.Revision}.",
                    Raise(now.Revision, then.Revision + 1));
            }
            else if (now.Revision < then.Revision)
            {
                log.Add(ProblemCodes.RevisionNotRaised, at,
                    $"The meeting's revision is {now.Revision} and was {then.Revision}; it never falls.",
                    Raise(now.Revision, then.Revision));
            }
        }
    }
}
