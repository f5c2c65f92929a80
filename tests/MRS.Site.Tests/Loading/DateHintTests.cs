using MRS.Content.Problems;

namespace MRS.Site.Tests.Loading;

/// <summary>A hint fits what was written, and what it says to write is right.</summary>
public sealed class DateHintTests
{
    private const string Event = "events/a-meeting.md";

    [Theory]
    [InlineData("09:30:00", "Leave out the seconds: write 09:30.")]
    [InlineData("09:30:00Z", "Leave out the seconds: write 09:30.")]
    [InlineData("09.30", "Write a colon between hour and minutes: 09:30.")]
    [InlineData("0930", "Write a colon between hour and minutes: 09:30.")]
    [InlineData("930", "Write a colon between hour and minutes: 09:30.")]
    [InlineData("9h30", "Write a colon between hour and minutes: 09:30.")]
    [InlineData("9:30", "Use two digits for the hour and two for the minutes: 09:30.")]
    [InlineData("9:30 pm", "Count the hours from 00 to 23: write 21:30.")]
    [InlineData("12:15 a.m.", "Count the hours from 00 to 23: write 00:15.")]
    [InlineData("09:30Z", "Leave out the time zone, which has a field of its own: write 09:30.")]
    [InlineData("09:30+01:00", "Leave out the time zone, which has a field of its own: write 09:30.")]
    [InlineData("09:30 UTC", "Leave out the time zone, which has a field of its own: write 09:30.")]
    [InlineData("12:60", "Minutes go from 00 to 59.")]
    [InlineData("25:00", "Hours go from 00 to 23.")]
    [InlineData("24:00", "A day ends at 23:59; the next begins at 00:00.")]
    [InlineData("2027-01-01T09:30:00Z", "Leave out the day: write the time alone, such as 09:30.")]
    [InlineData("noon", "Use two digits for the hour, 00 to 23.")]
    public void ATimeIsMendedByWhatIsWrongWithIt(string time, string hint) =>
        Says(hint, $"start: \"2027-01-01\"\nstartTime: \"{time}\"\ntimeZone: \"Europe/London\"");

    [Theory]
    [InlineData("2027-13", "There are twelve months, 01 to 12.")]
    [InlineData("2027-00-10", "There are twelve months, 01 to 12.")]
    [InlineData("2027-23-06", "There are twelve months, 01 to 12. Write the month before the day.")]
    [InlineData("2027-02-30", "There is no such day in the calendar.")]
    [InlineData("2027-06-00", "There is no such day in the calendar.")]
    [InlineData("2027-6-3", "Use hyphens, and two digits for month and day: write 2027-06-03.")]
    [InlineData("2027/06/23", "Use hyphens, and two digits for month and day: write 2027-06-23.")]
    [InlineData("2027.06", "Use hyphens, and two digits for month and day: write 2027-06.")]
    [InlineData("2027-06-23T10:00:00Z", "Leave out the time of day: write 2027-06-23.")]
    [InlineData("2027-06-23 10:00", "Leave out the time of day: write 2027-06-23.")]
    [InlineData("23.06.2027", "Write the year first, then month and day, with hyphens: 2027-06-23.")]
    [InlineData("06/23/2027", "Write the year first, then month and day, with hyphens: 2027-06-23.")]
    [InlineData("06/07/2027", "Write the year first, then month and day, with hyphens, such as 2027-06-23.")]
    [InlineData("23 June 2027", "Write the month as a number: 2027-06-23.")]
    [InlineData("June 23, 2027", "Write the month as a number: 2027-06-23.")]
    [InlineData("June 2027", "Write 2027-06.")]
    [InlineData("soon", "Write year, month and day in this order, with hyphens.")]
    public void ADateIsMendedByWhatIsWrongWithIt(string date, string hint) => Says(hint, $"start: \"{date}\"");

    [Theory]
    [InlineData("2027-06", "Name the day as well, such as 2027-06-23.")]
    [InlineData("2027", "Name month and day as well, such as 2027-06-23.")]
    public void ADayIsAWholeDay(string date, string hint) => Says(hint, $"start: \"2027-01-01\"\nupdated: \"{date}\"");

    private static void Says(string hint, string fields) =>
        Assert.Equal([(ProblemCodes.InvalidDate, hint)],
            MemorySite.Full().With(Event, $"---\ntitle: \"A meeting\"\nkind: \"special\"\n{fields}\n---\n").Build().Problems
                .Select(p => (p.Code, p.Hint)));
}
