using System.Globalization;
using MRS.Content.Model;

namespace MRS.Theme.Words;

/// <summary>Dates in English words.</summary>
public static class DateWords
{
    private const string Dash = "–";

    /// <summary><c>25 June 2024</c>, <c>August 2018</c> or <c>2018</c>.</summary>
    public static string Of(PartialDate date) =>
        date.Day is int day ? $"{day} {Month(date)} {date.Year}"
        : date.Month is not null ? $"{Month(date)} {date.Year}"
        : Year(date);

    /// <summary><c>25 June 2024</c>.</summary>
    public static string Of(DateOnly date) => Of(PartialDate.Of(date));

    /// <summary>The first half of a range, without what both halves share: <c>23</c> of <c>23–25 June 2024</c>.</summary>
    public static string Beginning(PartialDate start, PartialDate end)
    {
        if (start.Year != end.Year || Precision(start) != Precision(end))
        {
            return Of(start);
        }

        return start.Day is not int day ? Month(start)
            : start.Month == end.Month ? day.ToString(CultureInfo.InvariantCulture)
            : $"{day} {Month(start)}";
    }

    /// <summary>The separator of the halves: a dash, with spaces around it if a half has more than one word.</summary>
    public static string Between(PartialDate start, PartialDate end) =>
        Beginning(start, end).Contains(' ', StringComparison.Ordinal) || Precision(start) != Precision(end) ? $" {Dash} " : Dash;

    private static int Precision(PartialDate date) => date.Day is not null ? 3 : date.Month is not null ? 2 : 1;

    private static string Year(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Month(PartialDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month ?? 1);
}
