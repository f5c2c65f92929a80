using CsCheck;
using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Validation;

namespace MRS.Site.Tests.Governance;

/// <summary>Whoever is in office, was, or will be is derived from the terms, whatever stands in them.</summary>
public sealed class OfficesTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly Gen<PartialDate> Dates =
        Gen.Select(Gen.Frequency((9, Gen.Int[new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2030, 12, 31).DayNumber]), (1, Gen.Int[DateOnly.MaxValue.DayNumber - 20, DateOnly.MaxValue.DayNumber])), Gen.OneOf(4, 7, 10)).Select((day, length) =>
        {
            Assert.True(PartialDate.TryParse(PartialDate.Of(DateOnly.FromDayNumber(day)).ToString()[..length], out var date));
            return date;
        });

    private static readonly Gen<Term> Terms =
        Gen.Select(Gen.Int[0, 3], Dates, Gen.Int[0, 3], Dates, Gen.Int[0, 3]).Select((person, from, hasFrom, until, hasUntil) => new Term
        {
            Id = "t",
            Person = $"person-{person}",
            Role = "president",
            From = hasFrom > 0 ? from : null,
            Until = hasUntil switch { 0 => null, 1 => new TermEnd(null), _ => new TermEnd(until) },
        });

    [Fact]
    public void EveryTermIsRunningPastOrToCome() =>
        Terms.List[0, 6].Sample(terms =>
        {
            var site = Site(terms);
            var running = Offices.Running(site, "president", Day);
            var past = Offices.Past(site, "president", Day);
            var toCome = terms.Where(t => !Offices.HasBegun(t, Day) && !Offices.HasEnded(t, Day)).ToList();

            Assert.Equal(terms.Count, running.Count + past.Count + toCome.Count);
            Assert.All(running, t => Assert.DoesNotContain(past, p => ReferenceEquals(p, t)));
            Assert.All(terms.Where(t => t.From is null && t.IsOpen), t => Assert.Contains(running, r => ReferenceEquals(r, t)));
        });

    [Fact]
    public void AnyTermsAreCheckedWithoutACrash() =>
        Terms.List[0, 6].Sample(terms => ContentRules.Check(Site(terms), Day, new ProblemLog()));

    [Fact]
    public void MoreOpenTermsThanSeatsAreAlwaysReported() =>
        Terms.List[2, 6].Sample(terms =>
        {
            var log = new ProblemLog();
            ContentRules.Check(Site(terms), Day, log);

            Assert.Equal(terms.Count(t => t.IsOpen) > 1, log.Sorted().Any(p => p.Code == ProblemCodes.TwoHolders));
        });

    [Fact]
    public void PastTermsComeLatestFirst() =>
        Terms.List[0, 6].Sample(terms =>
        {
            var ends = Offices.Past(Site(terms), "president", Day).Select(t => t.Until!.Value.Date?.Latest ?? DateOnly.MinValue).ToList();
            Assert.Equal(ends.OrderDescending(), ends);
        });

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2026-11", null, true)]
    [InlineData("2026-12", null, false)]
    [InlineData("2020", "2026-11-24", true)]
    [InlineData("2020", "2026-11-23", false)]
    [InlineData("2020", "2026-11", false)]
    [InlineData("2020", "2026-12", true)]
    [InlineData("2020", "unknown", false)]
    public void TermRunsFromItsFirstPossibleDayToItsFirstPossibleEnd(string? from, string? until, bool runs)
    {
        PartialDate? begin = from is not null && PartialDate.TryParse(from, out var date) ? date : null;
        TermEnd? end = until is not null && TermEnd.TryParse(until, out var last) ? last : null;
        var term = new Term { Person = "person-0", Role = "president", From = begin, Until = end };

        Assert.Equal(runs, Offices.Running(Site([term]), "president", Day).Count == 1);
    }

    private static SiteContent Site(IReadOnlyList<Term> terms) => new(Seen())
    {
        Settings = new SiteSettings { Name = "Small", Address = new("https://www.example.org"), Description = "Text." },
        Navigation = new Navigation(),
        Pages = [],
        People = [.. Enumerable.Range(0, 4).Select(i => new Person { Id = $"person-{i}", Name = $"Person {i}" })],
        Roles = [new Role { Id = "president", Title = "President", Plural = "Presidents", Seats = 1 }],
        Terms = terms,
        Visions = [],
        Partners = [],
        Events = [],
        Awards = [],
        Recipients = [],
        MembershipCategories = [],
        News = [],
        Redirects = [],
        Acknowledgements = [],
        Media = [],
    };

    private static Dictionary<Type, SeenRecords> Seen() => new()
    {
        [typeof(Person)] = AllOf(Enumerable.Range(0, 4).Select(i => $"person-{i}")),
        [typeof(Role)] = AllOf(["president"]),
        [typeof(Term)] = AllOf(["t"]),
    };

    private static SeenRecords AllOf(IEnumerable<string> ids) => new(new Lazy<IReadOnlySet<string>>(ids.ToHashSet()), AreIdsKnown: true, AreRead: true);
}
