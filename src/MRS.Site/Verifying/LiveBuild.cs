using System.Globalization;
using System.Text.Json;

namespace MRS.Site.Verifying;

/// <summary>What a live site says it was built from, in its <c>build.json</c>.</summary>
/// <param name="Commit">The full id of the commit.</param>
/// <param name="IsDirty">Whether the tree had uncommitted changes; null if unknown.</param>
/// <param name="Code">The hash of the code that built it.</param>
/// <param name="Context">What it was built as; null if not given.</param>
/// <param name="Date">The day it was built for.</param>
/// <param name="Options">The other options of the command that change what is built.</param>
internal sealed record LiveBuild(string Commit, bool? IsDirty, string Code, string? Context, DateOnly Date, IReadOnlyList<string> Options)
{
    /// <summary>Reads the file; null if it lacks what is needed to reproduce the build.</summary>
    public static LiveBuild? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            return root.GetProperty("commit").GetString() is not string commit ? null : new LiveBuild(
                commit,
                root.GetProperty("dirty").ValueKind is JsonValueKind.Null ? null : root.GetProperty("dirty").GetBoolean(),
                root.GetProperty("code").GetString() ?? "",
                root.GetProperty("context").GetString(),
                DateOnly.ParseExact(root.GetProperty("date").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
                [.. root.GetProperty("options").EnumerateArray().Select(o => o.GetString() ?? "")]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
