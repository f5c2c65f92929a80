using System.Globalization;
using System.Text;
using MRS.Content.Sources;

namespace MRS.Site.Tests.Incremental;

/// <summary>
/// A site in the hands of someone who changes one thing after the other, for better or worse. The same number begins the same row of edits.
/// </summary>
internal sealed class RandomEdits
{
    private static readonly string[] Words =
        ["alpha", "beta", "gamma", "example", "Person", "2024", "2031-06-23", "true", "/about/", "person-one"];

    private readonly Random random;
    private readonly Dictionary<string, SourceFile> original;
    private readonly (string Name, Action Do)[] kinds;
    private Dictionary<string, SourceFile> files;
    private Dictionary<string, SourceFile> good;

    public RandomEdits(int seed, IReadOnlyList<SourceFile> sources)
    {
        random = new Random(seed);
        original = sources.ToDictionary(f => f.Path, StringComparer.Ordinal);
        files = good = original;
        kinds =
        [
            ("text", AddText),
            ("text", AddText),
            ("heading", () => Append(AnyMarkdown(), $"\n## Heading {Word()}\n")),
            ("heading away", DropHeading),
            ("good link", () => Append(AnyMarkdown(), $"\nSee [there]({AnyAddress()}).\n")),
            ("broken link", () => Append(AnyMarkdown(), "\nSee [nothing](/nowhere/) and [less](#nothing).\n")),
            ("picture", () => Append(AnyMarkdown(), "\n![A picture](/media/square.png)\n")),
            ("broken html", () => Append(AnyMarkdown(), "\n<script>x</script>\n")),
            ("field", ChangeLine), ("field", ChangeLine), ("field", ChangeLine), ("line away", DropLine), ("line twice", RepeatLine),
            ("title", ChangeTitle),
            ("title", ChangeTitle),
            ("broken yaml", () => Replace(AnyFields(), "\"", "\"\"[")),
            ("not utf-8", () => Put(AnyMarkdown(), [0x2d, 0xff, 0xfe])),
            ("rename", Rename),
            ("delete", () => files.Remove(Any(files.Keys))),
            ("copy", Copy),
            ("file back", FileBack),
            ("file back", FileBack),
            ("media", () => Put("media/square.png", original["media/portrait.png"].Bytes.ToArray())),
            ("media more", () => Put($"media/{Word().ToLowerInvariant().Trim('/')}.png", original["media/square.png"].Bytes.ToArray())),
            ("settings", () => Replace("site.yml", "Example", Word())),
            ("menu", () => Replace("navigation.yml", "/about/", AnyAddress())),
            ("menu word", () => Replace("navigation.yml", "Join", Word())),
            ("redirect", () => Append("data/redirects.yml",
                $"  - id: \"r{random.Next(1000)}\"\n    from: \"/old-{random.Next(5)}/\"\n    to: \"{AnyAddress()}\"\n")),
            ("event moves", () => ReplaceIn(AnyOf("events/"), "start: \"20", $"start: \"{random.Next(19, 22)}")),
            ("event moves", MoveEvent),
            ("term ends",
                () => Replace("data/terms.yml", "from: \"2024-06\"\n", $"from: \"2024-06\"\n    until: \"{random.Next(2025, 2028)}\"\n")),
            ("term moves", () => Replace("data/terms.yml", "person-three", "person-one")),
            ("partner", () => Replace("data/partners.yml", "Example", Word())),
            ("role", () => Replace("data/roles.yml", "President", Word())),
            ("all back", () => files = new(original)),
        ];
    }

    /// <summary>What was done last.</summary>
    public string Last { get; private set; } = "nothing";

    /// <summary>The files now, those that did not change being the same objects.</summary>
    public IReadOnlyList<SourceFile> Sources => [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Does the next thing. A site that is broken is mostly mended first.</summary>
    public void Next(bool isBroken)
    {
        if (isBroken && random.Next(10) < 7)
        {
            (files, Last) = (good, "mended");
            return;
        }

        good = isBroken ? good : files;
        files = new(files);
        var (name, act) = Any(kinds);
        Last = name;
        act();
    }

    private T Any<T>(IEnumerable<T> from) => from.ToList() is { Count: > 0 } all
        ? all[random.Next(all.Count)]
        : throw new InvalidOperationException("Nothing is left to change.");

    private string Word() => Any(Words);

    private string AnyOf(string folder) =>
        Any(files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).DefaultIfEmpty("site.yml"));

    private string AnyMarkdown() => Any(files.Keys.Where(f => f.EndsWith(".md", StringComparison.Ordinal)));

    private string AnyFields() => Any(files.Keys.Where(f => !f.StartsWith("media/", StringComparison.Ordinal)));

    private string AnyAddress() => Any(["/about/", "/about/mission/", "/news/", "/samples/#tables", "/about/people/person-one/",
        "/meetings/congress-2024/", "/", "/awards/"]);

    private void AddText() => Append(AnyMarkdown(), $"\nSome more {Word()} number {random.Next(1000)}.\n");

    private void DropHeading() => Lines(
        AnyMarkdown(), lines => lines.Find(l => l.StartsWith("## ", StringComparison.Ordinal)) is string heading && lines.Remove(heading));

    private void ChangeLine() => Lines(AnyFields(), lines =>
    {
        var at = random.Next(lines.Count);
        var value = lines[at].IndexOf(": ", StringComparison.Ordinal);
        var digit = lines[at].LastIndexOfAny([.. "0123456789"]);
        lines[at] = digit > value && random.Next(2) == 0
            ? $"{lines[at][..digit]}{random.Next(10)}{lines[at][(digit + 1)..]}"
            : value < 0 ? $"{lines[at]} {Word()}"
            : $"{lines[at][..value]}: \"{Word()} {random.Next(20)}\"";
        return true;
    });

    private void DropLine() => Lines(AnyFields(), lines => lines.Remove(lines[random.Next(lines.Count)]));

    private void RepeatLine() => Lines(AnyFields(), lines =>
    {
        var at = random.Next(lines.Count);
        lines.Insert(at, lines[at]);
        return true;
    });

    private void ChangeTitle() => ReplaceIn(AnyMarkdown(), "title: \"", $"title: \"{Word().Trim('/')} {random.Next(50)} ");

    private void MoveEvent() => Lines(AnyOf("events/"), lines =>
    {
        lines.RemoveAll(l => l.StartsWith("end: ", StringComparison.Ordinal));
        var at = lines.FindIndex(l => l.StartsWith("start: ", StringComparison.Ordinal));
        lines[Math.Max(0, at)] =
            string.Create(CultureInfo.InvariantCulture, $"start: \"{random.Next(2020, 2033)}-0{random.Next(1, 10)}-1{random.Next(10)}\"");
        return true;
    });

    private void Rename()
    {
        var path = Any(files.Keys.Where(f => f != "site.yml"));
        files.Remove(path, out var file);
        var to = $"{Path.ChangeExtension(path, null)}-{random.Next(3)}{Path.GetExtension(path)}";
        files[to] = file! with { Path = to };
    }

    private void Copy()
    {
        var path = AnyMarkdown();
        Put($"{Path.ChangeExtension(path, null)}-again.md", [.. files[path].Bytes.Span]);
    }

    private void FileBack()
    {
        var path = Any(original.Keys.Where(p => !files.TryGetValue(p, out var now) || !ReferenceEquals(now, original[p]))
            .DefaultIfEmpty("site.yml"));
        files[path] = original[path];
    }

    private void Append(string path, string text) => Text(path, old => old + text);

    private void Replace(string path, string old, string with) => ReplaceIn(path, old, with);

    private void ReplaceIn(string path, string old, string with) => Text(path, text =>
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + with + text[(at + old.Length)..];
    });

    private void Lines(string path, Func<List<string>, bool> change) => Text(path, text =>
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    });

    private void Text(string path, Func<string, string> change)
    {
        if (files.TryGetValue(path, out var file))
        {
            Put(path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes.Span))));
        }
    }

    private void Put(string path, byte[] bytes) => files[path] = SourceFile.Of(path, bytes);
}
