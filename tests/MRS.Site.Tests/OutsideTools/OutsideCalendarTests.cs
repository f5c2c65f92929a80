using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using MRS.Site.Tests.Calendar;
using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>Two readers that are not ours, ical.js in its strict mode and Ical.Net, read every calendar and understand the same.</summary>
public sealed class OutsideCalendarTests
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<JsonElement>>> AlreadyRead = new();

    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void NoFileIsRefused(string name)
    {
        Assert.Equal(PublishedSite.Of(name).OnDisk(".ics"), Read(name).Select(f => f.GetProperty("path").GetString()!));
        Assert.All(Read(name), file =>
        {
            Assert.False(file.TryGetProperty("error", out var error), $"{file.GetProperty("path")}: {error}");
            Assert.Equal("2.0", file.GetProperty("version").GetString());
            Assert.NotEmpty(file.GetProperty("maker").GetString()!);
            Assert.NotEmpty(file.GetProperty("events").EnumerateArray());
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryMeetingEndsAfterItBeginsInAZoneThatTheFileDescribes(string name) => Assert.All(Events(name), e =>
    {
        // A beginning alone is a moment; everything else lasts.
        Assert.True(Moment(e, "end") > Moment(e, "start") || !e.GetProperty("hasEnd").GetBoolean(), e.ToString());
        Assert.True(e.GetProperty("isZoneDescribed").GetBoolean(), e.ToString());
        Assert.True(e.GetProperty("isWholeDays").GetBoolean() || e.GetProperty("zone").ValueKind == JsonValueKind.String, e.ToString());
    });

    [Theory, MemberData(nameof(Sites))]
    public void BothReadersComeToTheSame(string name)
    {
        var site = PublishedSite.Of(name);
        foreach (var (path, file) in site.Result.Paths(".ics").Zip(Read(name)))
        {
            var other = CalendarReader.Load(site.Result, path).Events.ToDictionary(e => e.Uid!, StringComparer.Ordinal);
            var events = file.GetProperty("events").EnumerateArray().ToList();

            Assert.Equal(other.Keys.Order(StringComparer.Ordinal), events.Select(e => Text(e, "uid")).Order(StringComparer.Ordinal));
            Assert.All(events, e => AssertSame(other[Text(e, "uid")], e));
        }
    }

    private static void AssertSame(Ical.Net.CalendarComponents.CalendarEvent other, JsonElement e)
    {
        Assert.Equal(
            (other.Summary, other.Description, other.Location ?? "", other.Status, other.Url!.AbsoluteUri, other.Sequence),
            (Text(e, "title"), Text(e, "description"), Text(e, "location"), Text(e, "status"), Text(e, "url"),
                e.GetProperty("sequence").GetInt32()));
        Assert.Equal(other.DtStamp!.AsUtc, Moment(e, "stamp"));
        Assert.Equal(other.DtStart!.HasTime, !e.GetProperty("isWholeDays").GetBoolean());
        Assert.Equal(other.DtStart.AsUtc, Moment(e, "start"));
        Assert.Equal(other.DtEnd?.AsUtc, e.GetProperty("hasEnd").GetBoolean() ? Moment(e, "end") : null);
    }

    private static IReadOnlyList<JsonElement> Read(string name) =>
        AlreadyRead.GetOrAdd(name, n => new(() => ReadAll(PublishedSite.Of(n)))).Value;

    private static IReadOnlyList<JsonElement> ReadAll(PublishedSite site) =>
        [.. NodeScripts.Run("read-calendars.mjs", site.OnDisk(".ics")).EnumerateArray()];

    private static IEnumerable<JsonElement> Events(string name) => Read(name).SelectMany(f => f.GetProperty("events").EnumerateArray());

    private static string Text(JsonElement e, string property) => e.GetProperty(property).GetString()!;

    private static DateTime Moment(JsonElement e, string property) =>
        DateTime.Parse(Text(e, property), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
