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
        Gen.Select(Gen.Frequency((9, Gen.Int[new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2030, 12, 31).DayNumber]),
            (1, Gen.Int[DateOnly.MaxValue.DayNumber - 20, DateOnly.MaxValue.DayNumber])),
            Gen.OneOf(4, 7, 10))
            .Select((day, length) =>
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
            var sound = terms.Where(t => !RoleTerms.EndsBeforeItBegins(t)).ToList();
            var site = ContentOnDay.Of(Site(terms), Day);
            var (running, past) = (Offices.Running(site, "president"), Offices.Past(site, "president"));

            Assert.Equal(sound.Count(t => RoleTerms.HasBegun(t, Day)), running.Count + past.Count);
            Assert.All(running, t => Assert.Null(t.Until));
            Assert.All(past, t => Assert.NotNull(t.Until));
        });

    [Fact]
    public void AnyTermsAreCheckedWithoutACrash() =>
        Terms.List[0, 6].Sample(terms => ContentRules.Check(Site(terms), Day, new ProblemLog()));

    [Fact]
    public void TwoOpenTermsAreReportedIfNeitherEndsTheOther() =>
        Terms.List[2, 6].Sample(terms =>
        {
            var log = new ProblemLog();
            ContentRules.Check(Site(terms), Day, log);

            var open = terms.Where(t => t.IsOpen).ToList();
            var last = open.MaxBy(t => t.From?.Earliest ?? DateOnly.MinValue);
            var isClear = open.All(t => ReferenceEquals(t, last)
                || (last!.From is PartialDate from && (t.From is null || t.From.Value.Latest < from.Earliest)));
            Assert.Equal(!isClear, log.Sorted().Any(p => p.Code == ProblemCodes.TwoHolders));
        });

    [Fact]
    public void NoTwoSoundTermsOfASingleSeatRunOnOneDay() =>
        Terms.List[0, 6].Sample(terms =>
        {
            var log = new ProblemLog();
            ContentRules.Check(Site(terms), Day, log);
            var isSound = log.Sorted().All(p => p.Severity < Severity.Error);
            // Whose beginning is not known, or known by the year alone, may have followed someone in the same year.
            var areClear = terms.All(t => t.From is { IsFull: true } && t.Until is null or { Date.IsFull: true });

            Assert.True(!isSound || !areClear || Offices.Running(ContentOnDay.Of(Site(terms), Day), "president").Count <= 1);
        });

    [Fact]
    public void PastTermsComeLatestFirst() =>
        Terms.List[0, 6].Sample(terms =>
        {
            var ends = Offices.Past(ContentOnDay.Of(Site(terms), Day), "president").Select(t => t.Until!.Value.Date?.Latest
                ?? DateOnly.MinValue).ToList();
            Assert.Equal(ends.OrderDescending(), ends);
        });

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2026-11", null, true)]
    [InlineData("2026-12", null, false)]
    [InlineData("2020", "2026-11-24", true)]
    [InlineData("2020", "2026-11-23", true)]
    [InlineData("2020", "2026-11-22", false)]
    [InlineData("2020", "2026-11", true)]
    [InlineData("2020", "2026", true)]
    [InlineData("2020", "2026-10", false)]
    [InlineData("2020", "2025", false)]
    [InlineData("2020", "2026-12", true)]
    [InlineData("2020", "unknown", false)]
    public void TermRunsFromItsFirstPossibleDayToTheEndOfItsLast(string? from, string? until, bool runs)
    {
        PartialDate? begin = from is not null && PartialDate.TryParse(from, out var date) ? date : null;
        TermEnd? end = until is not null && TermEnd.TryParse(until, out var last) ? last : null;
        var term = new Term { Person = "person-0", Role = "president", From = begin, Until = end };

        Assert.Equal(runs, Offices.Running(ContentOnDay.Of(Site([term]), Day), "president").Count == 1);
    }

    private static SiteContent Site(IEnumerable<Term> terms) => new(
        [
            new SiteSettings { Name = "Small", Address = new("https://www.example.org"), Description = "Text." },
            new Navigation(),
            .. Enumerable.Range(0, 4).Select(i => new Person { Id = $"person-{i}", Name = $"Person {i}" }),
            new Role { Id = "president", Title = "President", Plural = "Presidents", Seats = 1 },
            .. terms,
        ],
        Seen());

    private static Dictionary<Type, SeenRecords> Seen() => new()
    {
        [typeof(Person)] = AllOf(Enumerable.Range(0, 4).Select(i => $"person-{i}")),
        [typeof(Role)] = AllOf(["president"]),
        [typeof(Term)] = AllOf(["t"]),
    };

    private static SeenRecords AllOf(IEnumerable<string> ids) =>
        new(new Lazy<IReadOnlySet<string>>(ids.ToHashSet()), AreIdsKnown: true, AreRead: true);
}
