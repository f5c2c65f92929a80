using System.Globalization;

namespace MRS.Content.Model;

/// <summary>A wall-clock time, hours and minutes.</summary>
public readonly record struct TimeOfDay(TimeOnly Value)
{
    /// <summary>Reads <c>09:30</c>, 00:00 to 23:59.</summary>
    public static bool TryParse(string text, out TimeOfDay time)
    {
        var read = TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        time = new TimeOfDay(value);
        return read;
    }

    /// <inheritdoc />
    public override string ToString() => Value.ToString("HH:mm", CultureInfo.InvariantCulture);
}
