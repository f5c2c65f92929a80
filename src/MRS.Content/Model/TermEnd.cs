namespace MRS.Content.Model;

/// <summary>How a term of office ended: on a date, or at a time that is not known.</summary>
/// <param name="Date">When it ended; null if that is not known.</param>
public readonly record struct TermEnd(PartialDate? Date)
{
    /// <summary>What an editor writes for "has left, date not recorded".</summary>
    public const string UnknownWord = "unknown";

    /// <summary>Reads a partial date or the word <c>unknown</c>.</summary>
    public static bool TryParse(string text, out TermEnd end)
    {
        end = default;
        if (text == UnknownWord)
        {
            return true;
        }

        if (!PartialDate.TryParse(text, out var date))
        {
            return false;
        }

        end = new TermEnd(date);
        return true;
    }

    /// <summary>How it is written.</summary>
    public override string ToString() => Date?.ToString() ?? UnknownWord;
}
