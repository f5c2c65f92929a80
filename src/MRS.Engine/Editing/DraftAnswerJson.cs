using System.Globalization;
using System.Text.Json;
using MRS.Content.Problems;
using MRS.Engine.Files;

namespace MRS.Engine.Editing;

/// <summary>An answer as the pane beside the form reads it.</summary>
public static class DraftAnswerJson
{
    /// <summary>Writes it as UTF-8.</summary>
    public static byte[] Of(DraftAnswer made) => JsonText.Document(json =>
    {
        if (made.Html is not null)
        {
            json.WriteString("html", made.Html);
        }

        json.WriteString("message", made.Message);
        json.WriteString("address", made.Address);
        json.WriteString("shownOn", made.ShownOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("problems");
        foreach (var problem in made.Problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
        JsonText.WriteStrings(json, "elsewhere", made.Elsewhere);
        JsonText.WriteStrings(json, "others", made.Others.Named);
        json.WriteNumber("more", made.Others.More);
    });

    private static void Write(Utf8JsonWriter json, DraftProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("severity", problem.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        });
        JsonText.WriteStrings(json, "path", problem.Path);
        json.WriteString("label", problem.Label);
        json.WriteString("message", problem.Message);
        json.WriteString("hint", problem.Hint);
        if (problem.Right is Mend right)
        {
            json.WriteString("old", right.Old);
            json.WriteString("new", right.New);
        }

        json.WriteEndObject();
    }
}
