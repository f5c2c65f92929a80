using System.Globalization;
using System.Text.RegularExpressions;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Content.Loading;

/// <summary>Says how a malformed date or time should be written.</summary>
internal static partial class DateHints
{
    private const string Months = "There are twelve months, 01 to 12.";
    private const string NoSuchDay = "There is no such day in the calendar.";

    /// <summary>The hint for a date.</summary>
    public static Hint ForDate(FieldKind kind, string written)
    {
        var text = written.Trim();
        if (DayWithTime().Match(text) is { Success: true } moment)
        {
            return new Hint(
                $"Leave out the time of day: write {moment.Groups["day"].Value}.", new Mend(written, moment.Groups["day"].Value));
        }

        if (YearFirst().Match(text) is { Success: true } parts)
        {
            return ForYearFirst(kind, parts, written);
        }

        if (YearLast().Match(text) is { Success: true } turned)
        {
            const string order = "Write the year first, then month and day, with hyphens";
            return Turned(text) is string day
                ? new Hint($"{order}: {day}.", new Mend(written, day))
                : $"{order}, such as {turned.Groups["year"].Value}-06-23.";
        }

        return DateTime.TryParseExact(text, ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var named)
            ? new Hint($"Write the month as a number: {named.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.",
                new Mend(written, named.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            : DateTime.TryParseExact(text, ["MMMM yyyy", "MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? MonthOnly(kind, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), written)
            : kind == FieldKind.Date && Year().IsMatch(text) ? $"Name month and day as well, such as {text}-06-23."
            : KindWords.Advice(kind == FieldKind.TermEnd && text.Length > 0 && char.IsAsciiLetter(text[0]) ? kind : FieldKind.Date);
    }

    /// <summary>The hint for a time of day.</summary>
    public static Hint ForTime(string text)
    {
        if (Time().Match(text.Trim()) is not { Success: true } parts)
        {
            return text.Contains('T', StringComparison.Ordinal) && PartialDay().IsMatch(text)
                ? "Leave out the day: write the time alone, such as 09:30."
                : KindWords.Advice(FieldKind.Time);
        }

        var (hour, minute, half) = (Number(parts, "hour"), Number(parts, "minute"), parts.Groups["half"].Value.ToUpperInvariant());
        hour += half.StartsWith('P') && hour < 12 ? 12 : half.StartsWith('A') && hour == 12 ? -12 : 0;
        var right = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
        return hour == 24 && minute == 0 ? "A day ends at 23:59; the next begins at 00:00."
            : hour > 23 ? "Hours go from 00 to 23."
            : minute > 59 ? "Minutes go from 00 to 59."
            : half.Length > 0 ? new Hint($"Count the hours from 00 to 23: write {right}.", new Mend(text, right))
            : parts.Groups["seconds"].Success ? new Hint($"Leave out the seconds: write {right}.", new Mend(text, right))
            : parts.Groups["zone"].Success
                ? new Hint($"Leave out the time zone, which has a field of its own: write {right}.", new Mend(text, right))
            : parts.Groups["sign"].Value != ":" ? new Hint($"Write a colon between hour and minutes: {right}.", new Mend(text, right))
            : new Hint($"Use two digits for the hour and two for the minutes: {right}.", new Mend(text, right));
    }

    // Some write the day first and some the month; null if ambiguous.
    private static string? Turned(string text)
    {
        var days = new[] { "d/M/yyyy", "M/d/yyyy" }
            .Where(form => DateTime.TryParseExact(
                Separators().Replace(text, "/"), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .Select(form => DateTime.ParseExact(Separators().Replace(text, "/"), form, CultureInfo.InvariantCulture)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Distinct()
            .ToList();
        return days is [var only] ? only : null;
    }

    private static Hint ForYearFirst(FieldKind kind, Match parts, string written)
    {
        var (month, day) = (Number(parts, "month"), Number(parts, "day"));
        var hasDay = parts.Groups["day"].Success;
        if (month is < 1 or > 12)
        {
            return month > 12 && day is >= 1 and <= 12 ? $"{Months} Write the month before the day." : Months;
        }

        var year = Number(parts, "year");
        if (hasDay && (day < 1 || year < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return NoSuchDay;
        }

        var right = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}{(hasDay ? $"-{day:00}" : "")}");
        return !hasDay && (right == parts.Value || kind == FieldKind.Date)
            ? MonthOnly(kind, right, written)
            : new Hint($"Use hyphens, and two digits for month and day: write {right}.", new Mend(written, right));
    }

    private static Hint MonthOnly(FieldKind kind, string month, string written) =>
        kind == FieldKind.Date ? "Name the day as well, such as " + month + "-23." : Hint.Write(written, month);

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true, Value.Length: > 0 } found
        ? int.Parse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(Z|[+-][0-9:]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DayWithTime();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-./–](?<month>[0-9]{1,2})([-./–](?<day>[0-9]{1,2}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^[0-9]{4}\z")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[0-9]{1,2}[-./ ]+([0-9]{1,2}[-./ ]+)?(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();

    [GeneratedRegex("[-./ ]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T", RegexOptions.ExplicitCapture)]
    private static partial Regex PartialDay();

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})((?<sign>[:.,h ;-])(?<minute>[0-9]{1,2})|"
        + @"(?<minute>[0-9]{2}))?(:(?<seconds>[0-9]{2}([.,][0-9]+)?))? ?(?<half>[AaPp]\.?[Mm]\.?)?(?<zone> ?(Z|UTC|GMT|"
        + @"[+-][0-9]{1,2}:?[0-9]{0,2}))?( ?(h|Uhr))?\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Time();
}
