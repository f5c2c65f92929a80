using System.Globalization;
using System.Text;
using MRS.Content.Characters;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Yaml;

namespace MRS.Content.Loading;

/// <summary>Parses the text of one value as its field says.</summary>
internal static class FieldValue
{
    private const int MaxTextLength = 20_000;

    private static readonly string[] CurlyQuotes = ["“”", "””", "„“", "„”", "‘’", "’’", "‚‘", "«»", "»«"];

    /// <summary>The value; null, with a problem, if it is not of the field's kind or breaks one of its rules.</summary>
    /// <param name="field">The field.</param>
    /// <param name="scalar">What is written.</param>
    /// <param name="beside">The record that the field belongs to, for better hints.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static object? Read(Field field, YamlScalar scalar, YamlMapping beside, ProblemLog log)
    {
        var text = NormalForm.Of(field.Kind == FieldKind.Text ? TrimmedText.Of(scalar.Value) : scalar.Value);
        if (HasUnseen(field, text, scalar, log))
        {
            return null;
        }

        var value = field.Kind switch
        {
            FieldKind.Text => text,
            FieldKind.Number => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null,
            FieldKind.Boolean => text switch { "true" => true, "false" => false, _ => null },
            FieldKind.Date => PartialDate.TryParse(text, out var day) && day.IsFull ? day.Earliest : null,
            FieldKind.PartialDate => PartialDate.TryParse(text, out var date) ? date : null,
            FieldKind.TermEnd => TermEnd.TryParse(text, out var end) ? end : null,
            FieldKind.Time => TimeOfDay.TryParse(text, out var time) ? time : null,
            FieldKind.TimeZone => TimeZoneId.TryParse(text, out var zone) ? zone : null,
            FieldKind.WebAddress => WebAddress.TryParse(text, out var web) ? web : null,
            FieldKind.SiteAddress => SiteAddress.TryParse(text, out var own) ? own : null,
            FieldKind.Destination => Destination.TryParse(text, out var destination) ? destination : null,
            FieldKind.Media => MediaFile.TryParse(text, out var media) ? media : null,
            FieldKind.Choice => Choice(field, text),
            _ => (object?)null,
        };
        if (value is null)
        {
            ReportWrongKind(field, scalar, beside, log);
            return null;
        }

        CheckQuotes(field, scalar, log);
        return ObeysRules(field, scalar, value, log) ? value : null;
    }

    // Word processors turn straight quotes into these. Inside straight quotes they are intended.
    private static void CheckQuotes(Field field, YamlScalar scalar, ProblemLog log)
    {
        if (field.Kind == FieldKind.Text && scalar.IsPlain && scalar.Value is [var first, .. var inner, var last]
            && CurlyQuotes.Contains($"{first}{last}"))
        {
            log.Add(ProblemCodes.CurlyQuotes, scalar.At, $"The curly quotes round \"{field.Key}\" belong to what is shown.",
                $"If they are not meant, write straight ones: {field.Key}: {DoubleQuotes.Around(inner)}");
        }
    }

    private static string? YesOrNo(string written) => written.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "y" or "1" => "true",
        "false" or "no" or "off" or "n" or "0" => "false",
        _ => null,
    };

    private static object? Choice(Field field, string text) => field.Choices.FirstOrDefault(c => c.Word == text)?.Value;

    private static void ReportWrongKind(Field field, YamlScalar scalar, YamlMapping beside, ProblemLog log)
    {
        var said = Quote(scalar.Value);
        var code = field.Kind switch
        {
            FieldKind.Date or FieldKind.PartialDate or FieldKind.TermEnd or FieldKind.Time => ProblemCodes.InvalidDate,
            FieldKind.TimeZone => ProblemCodes.UnknownTimeZone,
            FieldKind.WebAddress or FieldKind.SiteAddress or FieldKind.Destination or FieldKind.Media => ProblemCodes.InvalidAddress,
            FieldKind.Choice => ProblemCodes.NotAChoice,
            _ => ProblemCodes.WrongShape,
        };
        Hint hint = field.Kind switch
        {
            FieldKind.Number => $"{KindWords.Advice(field.Kind)} Example: {field.Key}: {field.Words.Example}",
            FieldKind.TermEnd when scalar.Value.ToLowerInvariant() is "present" or "now" or "today" or "current" =>
                new Hint(KindWords.Advice(field.Kind), new Mend(scalar.Value, "")),
            FieldKind.Date or FieldKind.PartialDate or FieldKind.TermEnd => DateHints.ForDate(field.Kind, scalar.Value),
            FieldKind.Time => DateHints.ForTime(scalar.Value),
            FieldKind.TimeZone => TimeZoneHints.For(scalar.Value, (beside["country"] as YamlScalar)?.Value),
            FieldKind.Choice => Hint.Nearest(scalar.Value, [.. field.Choices.Select(c => c.Word)]),
            FieldKind.Boolean when YesOrNo(scalar.Value) is string right => Hint.Write(scalar.Value, right),
            FieldKind.WebAddress or FieldKind.Destination when scalar.Value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                && WebAddress.TryParse($"https://{scalar.Value}", out _) => Hint.Write(scalar.Value, $"https://{scalar.Value}"),
            _ => KindWords.Advice(field.Kind),
        };
        log.Add(code, scalar.At,
            $"{(field.IsList ? "Each item of " : "")}\"{field.Key}\" should be {KindWords.Expected(field.Kind)}, but {said} stands here.",
            hint);
    }

    private static bool ObeysRules(Field field, YamlScalar scalar, object value, ProblemLog log)
    {
        var words = field.Words;
        if (value is int number && (number < words.Min || number > words.Max))
        {
            log.Add(ProblemCodes.OutOfLimits, scalar.At, $"\"{field.Key}\" is {number}; it should be {Between(words.Min, words.Max)}.",
                $"Check the number. Example: {field.Key}: {words.Example}");
            return false;
        }

        if (value is not string text)
        {
            return field.Pattern is null || MatchesPattern(field, scalar, log);
        }

        if (!words.MultiLine && text.Contains('\n', StringComparison.Ordinal))
        {
            log.Add(ProblemCodes.WrongForm, scalar.At, $"\"{field.Key}\" goes over several lines, but must stand in one.",
                "Write it in one line.");
            return false;
        }

        var longest = words.MaxLength > 0 && !field.IsList ? words.MaxLength : MaxTextLength;
        if (text.Length > longest || text.Length < (field.IsList ? 0 : words.MinLength))
        {
            log.Add(ProblemCodes.OutOfLimits, scalar.At,
                $"\"{field.Key}\" has {text.Length} characters; "
                    + $"{(text.Length > longest ? $"at most {longest}" : $"at least {words.MinLength}")} are allowed.",
                text.Length > longest ? "Shorten it." : "Say more.");
            return false;
        }

        return field.Pattern is null || MatchesPattern(field, scalar, log);
    }

    private static bool MatchesPattern(Field field, YamlScalar scalar, ProblemLog log)
    {
        if (field.Pattern!.IsMatch(scalar.Value))
        {
            return true;
        }

        log.Add(ProblemCodes.WrongForm, scalar.At, $"\"{field.Key}\" has not the form it needs: {Quote(scalar.Value)}.",
            Meant(field, scalar.Value) is string meant
                ? Hint.Write(scalar.Value, meant)
                : $"{field.PatternMessage} Example: {field.Words.Example}");
        return false;
    }

    private static string? Meant(Field field, string written) =>
        new[] { written.Trim(), written.TrimEnd('/'), written.ToLowerInvariant() }.FirstOrDefault(t => field.Pattern!.IsMatch(t));

    // Texts may contain what a script or an emoji needs; addresses, ids and choices may not.
    private static bool HasUnseen(Field field, string text, YamlScalar scalar, ProblemLog log)
    {
        var unseen = field is { Kind: FieldKind.Text, Pattern: null } ? InvisibleCharacters.In(text) : InvisibleCharacters.InAddress(text);
        if (unseen.Select(l => l.Number).FirstOrDefault() is string number)
        {
            log.Add(ProblemCodes.ControlCharacter, scalar.At, $"There is an invisible character in \"{field.Key}\" ({number}).",
                "Delete it, or the backslash and the letters and digits after it. If you see neither, type the value again.");
            return true;
        }

        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && text.EnumerateRunes().Contains(Rune.ReplacementChar)
            && !text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            log.Add(ProblemCodes.ControlCharacter, scalar.At, $"There is half a character in \"{field.Key}\", written with a backslash.",
                "Delete the backslash and the letters and digits after it.");
            return true;
        }

        return false;
    }

    private static string Between(int min, int max) =>
        min == int.MinValue ? $"at most {max}" : max == int.MaxValue ? $"at least {min}" : $"between {min} and {max}";

    private static string Quote(string text) => text.Length == 0 ? "nothing" : $"\"{(text.Length > 60 ? text[..60] + "…" : text)}\"";
}
