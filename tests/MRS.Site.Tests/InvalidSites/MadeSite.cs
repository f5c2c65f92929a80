using System.Diagnostics;
using System.Text;

namespace MRS.Site.Tests.InvalidSites;

/// <summary>An invalid site that is made when the test runs, because version control or a file system would spoil it.</summary>
/// <param name="Name">Its code and what is wrong, as the folders of <c>fixtures/invalid</c> are named.</param>
/// <param name="Spoil">Puts in what is wrong.</param>
/// <param name="Mend">Puts in the same done right, over a fresh copy.</param>
/// <param name="Expected">The problems to come.</param>
internal sealed record MadeSite(string Name, Action<TemporarySite> Spoil, Action<TemporarySite> Mend, params IReadOnlyList<string> Expected)
{
    private const string Page = "pages/a-page.md";

    public static IReadOnlyList<MadeSite> All { get; } =
    [
        Bytes("MRS001-latin-1", [.. Utf8("---\r\ntitle: \"Zoë and Jos"), 0xE9, .. Utf8("\"\r\n---\r\n")],
            "---\ntitle: \"Zoë and José\"\n---\n", $"{Page}:2:20 MRS001"),
        Bytes("MRS001-cut-off", [.. Utf8("---\ntitle: \"A page\"\n---\n\nText\n"), 0xF0, 0x9F, 0x98],
            "---\ntitle: \"A page\"\n---\n\nText\n😀\n", $"{Page}:6:1 MRS001"),
        Bytes("MRS001-utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\ntitle: \"A page\"\n---\n")],
            "---\ntitle: \"A page\"\n---\n", $"{Page}:1:1 MRS001"),
        Bytes("MRS002-nul", Utf8("---\r\ntitle: \"A 😀\0page\"\r\n---\r\n"), "---\r\ntitle: \"A 😀page\"\r\n---\r\n", $"{Page}:2:13 MRS002"),
        Bytes("MRS002-nul-after-byte-order-mark", [0xEF, 0xBB, 0xBF, .. Utf8("---\ntitle: \"A\0page\"\n---\n")],
            "\uFEFF---\ntitle: \"A page\"\n---\n", $"{Page}:2:10 MRS002"),
        Bytes("MRS002-line-separator", Utf8("---\ntitle: \"A page\"\n---\n\nOne\u2028two\n"), "---\ntitle: \"A page\"\n---\n\nOne\ntwo\n",
            $"{Page}:5:4 MRS002"),
        Bytes("MRS002-line-turned-round", Utf8("---\ntitle: \"A \u202Epage\"\n---\n"), "---\ntitle: \"A page\"\n---\n",
            $"{Page}:2:11 MRS002"),
        Bytes("MRS002-blank-without-width", Utf8("---\ntitle: \"A page\"\n---\n\n[a](https://example.com/\u200Bpage)\n"),
            "---\ntitle: \"A page\"\n---\n\n[a](https://example.com/page)\n", $"{Page}:5:25 MRS002"),
        Bytes("MRS002-soft-hyphen-in-address", Utf8("---\ntitle: \"A page\"\n---\n\n[a\u00ADb](https://example.com/\u00ADpage)\n"),
            "---\ntitle: \"A page\"\n---\n\n[a\u00ADb](https://example.com/page)\n", $"{Page}:5:7 MRS002"),
        new("MRS003-page-of-50-megabytes", s => Huge(s, Page), s => s.Write(Page, Text(new string('a', 1_900_000))), $"{Page} MRS003"),
        new("MRS003-picture-of-50-megabytes", s => Huge(s, "media/large.png"),
            s => s.Write("media/large.png", [.. Png, .. new byte[1_000_000]]), "media/large.png MRS003"),
        new("MRS004-link-to-a-file-outside", s => Link(s, Page, "/etc/hostname"), LinkWithin, $"{Page} MRS004"),
        new("MRS004-link-to-a-folder-outside", s => LinkFolder(s, "pages/extra", Path.GetTempPath()),
            s => LinkFolder(s, "media/more", "../_drafts"), "pages/extra MRS004"),
        new("MRS004-link-to-nothing", s => Link(s, Page, "nothing.md"), s => s.Write(Page, Text("")), $"{Page} MRS004"),
        new("MRS004-folder-in-itself", s => LinkFolder(s, "pages/loop", ".."), s => s.Write("pages/loop/index.md", Text("")),
            "pages/loop MRS004"),
        new("MRS005-case-twins", s => Twins(s, "media/Square.png"), s => Twins(s, "media/square-2.png"), "media/square.png MRS005"),
        new("MRS008-no-settings", s => Delete(s, "site.yml"), _ => { }, "site.yml MRS008"),
        new("MRS008-no-menu", s => Delete(s, "navigation.yml"), s => s.Write("navigation.yml", ""), "navigation.yml MRS008"),
        new("MRS008-no-page", NoPage, _ => { }, "pages/index.md MRS008"),
        new("MRS010-links-in-a-circle", Circle, s => s.Write(Page, Text("")), $"{Page} MRS010", "pages/b-page.md MRS010"),
        new("MRS018-100000-brackets", s => s.Write(Page, $"---\ntitle: {new string('[', 100_000)}\n---\n"), s => s.Write(Page, Text("")),
            $"{Page}:2:39 MRS018"),
        new("MRS018-1300-levels", s => s.Write("data/membership.yml", Levels(1_300)), s => s.Write("data/membership.yml", "categories:\n"),
            "data/membership.yml:32:32 MRS018"),
        new("MRS018-60000-values",
            s => s.Write(Page, $"---\ntitle: \"A page\"\nsources: [{string.Join(',', Enumerable.Repeat("x", 60_000))}]\n---\n"),
            s => s.Write(Page, Text("")), $"{Page}:3:99997 MRS018"),
        new("MRS050-2000-list-levels", s => s.Write(Page, Text(string.Concat(Enumerable.Repeat("- ", 2_000)) + "x")),
            s => s.Write(Page, Text("- - x")), $"{Page}:5:1 MRS050"),
        new("MRS050-1400-list-lines",
            s => s.Write(Page, Text(string.Concat(Enumerable.Range(0, 1_400).Select(i => $"{new string(' ', i)}- x\n")))),
            s => s.Write(Page, Text("- x\n  - y\n")), $"{Page}:255:1 MRS050"),
        Media("MRS082-empty", "picture.png", [], Png),
        Media("MRS082-pointer-to-a-store", "picture.png", Utf8("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"), Png),
        Media("MRS082-web-page-for-a-document", "leaflet.pdf", Utf8("<!DOCTYPE html><title>Sign in</title>"), Utf8("%PDF-1.4")),
        Media("MRS082-picture-for-a-document", "leaflet.pdf", Png, Utf8("%PDF-1.4")),
        Media("MRS082-document-for-a-picture", "picture.gif", Utf8("%PDF-1.4"), Utf8("GIF89a")),
        Media("MRS082-jpeg-named-webp", "picture.webp", [0xFF, 0xD8, 0xFF, 0xE0], [.. Utf8("RIFF"), 0, 0, 0, 0, .. Utf8("WEBPVP8 ")]),
        Media("MRS082-heic-named-jpg", "picture.jpg", [0, 0, 0, 24, .. Utf8("ftypheic")], [0xFF, 0xD8, 0xFF, 0xE0]),
        Media("MRS082-words-for-a-picture", "picture.avif", Utf8("A picture"),
            [0, 0, 0, 28, .. Utf8("ftypmif1"), 0, 0, 0, 0, .. Utf8("mif1avif")]),
        new("MRS112-pipe-for-a-page", s => Pipe(s, Page), s => s.Write(Page, Text("")), $"{Page} MRS112"),
        new("MRS112-link-to-a-pipe", LinkToPipe, s => s.Write("media/_note", ""), "media/_pipe MRS112", "media/square-2.png MRS112"),
    ];

    private static MadeSite Bytes(string name, byte[] bad, string good, string expected) =>
        new(name, s => s.Write(Page, bad), s => s.Write(Page, good), expected);

    private static byte[] Png => [0x89, .. Utf8("PNG\r\n\u001A\n")];

    private static MadeSite Media(string name, string file, byte[] bad, byte[] good) =>
        new(name, s => s.Write("media/" + file, bad), s => s.Write("media/" + file, good), $"media/{file} MRS082");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(string body) => $"---\ntitle: \"A page\"\n---\n\n{body}\n";

    private static string Levels(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{new string(' ', i)}a:\n"));

    private static void Huge(TemporarySite site, string path)
    {
        using var file = File.Create(Path.Join(site.Content, path));
        file.SetLength(50_000_000);
    }

    private static void Link(TemporarySite site, string path, string target) =>
        File.CreateSymbolicLink(Path.Join(site.Content, path), target);

    private static void LinkWithin(TemporarySite site)
    {
        site.Write("people/_three.md", "---\nname: \"Person Three\"\n---\n");
        Link(site, "people/person-three.md", "_three.md");
    }

    private static void Circle(TemporarySite site)
    {
        Link(site, Page, "b-page.md");
        Link(site, "pages/b-page.md", "a-page.md");
    }

    private static void Pipe(TemporarySite site, string path)
    {
        using var made = Process.Start("mkfifo", [Path.Join(site.Content, path)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private static void LinkToPipe(TemporarySite site)
    {
        Pipe(site, "media/_pipe");
        Link(site, "media/square-2.png", "_pipe");
    }

    private static void NoPage(TemporarySite site)
    {
        Directory.Delete(Path.Join(site.Content, "pages"), recursive: true);
        Delete(site, "data/redirects.yml");
        site.Write("navigation.yml", "");
    }

    private static void LinkFolder(TemporarySite site, string path, string target)
    {
        site.Write("_drafts/_note.md", "Kept aside.");
        File.CreateSymbolicLink(Path.Join(site.Content, path), target);
    }

    private static void Twins(TemporarySite site, string path) =>
        site.Write(path, File.ReadAllBytes(Path.Join(site.Content, "media/square.png")));

    private static void Delete(TemporarySite site, string path) => File.Delete(Path.Join(site.Content, path));
}
