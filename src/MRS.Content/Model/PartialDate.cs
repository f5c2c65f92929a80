using System.Globalization;

namespace MRS.Content.Model;

/// <summary>A day, a month or a year of the Gregorian calendar: as much of a date as is known.</summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year, 1000 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or null if only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null if only the month is known.</summary>
    public int? Day { get; }

    /// <summary>Whether day, month and year are known.</summary>
    public bool IsFull => Day is not null;

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads <c>2018</c>, <c>2018-08</c> or <c>2018-08-01</c>; false for anything else and for days that do not exist.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !HasForm(text))
        {
            return false;
        }

        var year = Number(text, 0, 4);
        int? month = text.Length > 4 ? Number(text, 5, 2) : null;
        int? day = text.Length > 7 ? Number(text, 8, 2) : null;
        if (year < 1000 || month is < 1 or > 12 || day < 1 || (day is not null && day > DateTime.DaysInMonth(year, month!.Value)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>A full date.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>
    /// How it is written: <c>2018-08-01</c>, <c>2018-08</c> or <c>2018</c>. Also valid as the value of HTML's <c>datetime</c>.
    /// </summary>
    public override string ToString() =>
        Day is not null ? $"{Year:D4}-{Month:D2}-{Day:D2}" : Month is not null ? $"{Year:D4}-{Month:D2}" : $"{Year:D4}";

    private static bool HasForm(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
