using System.Text;

namespace MRS.Site.Tests.Robustness;

/// <summary>Ways to spoil a site, chosen by a number.</summary>
internal sealed class SiteMutations
{
    private const int MostRepeats = 400;

    // What means something to one of the readers, or to none.
    private static readonly string[] Tokens =
    [
        "[", "]", "{", "}", "[Contact", "{a: ", "\"", "'", "\\", "*", "&a ", "!x ", "? ", "- ", "# ", ": ", ":", "|", ">", "|2\n", "%", "@",
        "`", "---\n", "...\n", "\t", "\r", "\n", "\n\n", "\0", "\u2028", "\uFEFF",
        "<", "</div>", "<script>", "<!--", "-->", "&#0;", "&amp", "<details>", "<table>", "![", "](", "](/about/)", "[^1]", "[^1]: ",
        "[a]: /b\n", "| a | b |\n", "| --- |\n", "```\n", "~~~\n", "$$", "~", "^", "==", "**", "_", "***",
        "> ", "1. ", "    ", "#", "\\\\", "{.a}", "{#b}", "https://", "mailto:", "javascript:", "//", "/../", "%2e", "%", "?", "2024-13-45",
        "2024-02-30", "0000-00-00", "9999-12-31", "Europe/Geneva", "null", "~", "true", "1e400", "-1",
        "99999999999999999999", "0x10", "é", "😀", "\u202E", "\u0301", "İ", "ß", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n",
        "title: \"Again\"\n", "id: \"x\"\n", "  - id: \"x\"\n",
    ];

    private readonly Dictionary<string, byte[]> sound;

    public SiteMutations(string site) =>
        sound = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(f => Path.GetRelativePath(site, f), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>Makes a folder hold the sound site and nothing else.</summary>
    public void WriteSound(string folder) => Write(folder, sound);

    /// <summary>Makes a folder hold a spoiled site; answers what was done to it.</summary>
    public string Spoil(string folder, int seed)
    {
        var random = new Random(seed);
        var files = new Dictionary<string, byte[]>(sound, StringComparer.Ordinal);
        var told = new List<string>();
        for (var times = 1 + random.Next(3); times > 0; times--)
        {
            told.Add(SpoilOnce(files, random));
        }

        Write(folder, files);
        return string.Join("; ", told);
    }

    private static string SpoilOnce(Dictionary<string, byte[]> files, Random random)
    {
        string[] paths = [.. files.Keys.Order(StringComparer.Ordinal)];
        var (path, other) = (OneOf(paths, random), OneOf(paths, random));
        switch (random.Next(16))
        {
            case 0:
                files.Remove(path);
                return $"{path} deleted";
            case 1:
                files[path] = files[other];
                return $"{path} is {other}";
            case 2:
                files[Renamed(path, random)] = files[path];
                return $"{path} copied";
            default:
                var (bytes, told) = Spoiled(files[path], random);
                files[path] = bytes;
                return $"{path}: {told}";
        }
    }

    private static string Renamed(string path, Random random) =>
        random.Next(3) switch
        {
            0 => Path.Join(Path.GetDirectoryName(path), "copy-" + Path.GetFileName(path)),
            1 => Path.Join(
                Path.GetDirectoryName(path), OneOf(["A B.md", "con.md", "é.md", "x.yml", "a..md", ".md", "-.md", "index.md"], random)),
            _ => Path.Join(OneOf(["pages", "people", "data", "media", "other", "pages/about", "events"], random), Path.GetFileName(path)),
        };

    private static string OneOf(string[] words, Random random) => words[random.Next(words.Length)];

    private static (byte[] Bytes, string Told) Spoiled(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var token = Encoding.UTF8.GetBytes(OneOf(Tokens, random));
        var repeated = random.Next(8) == 0 ? [.. Enumerable.Repeat(token, 1 + random.Next(MostRepeats)).SelectMany(t => t)] : token;
        var length = random.Next(Math.Min(40, bytes.Length - at + 1));
        return random.Next(7) switch
        {
            0 => (bytes[..at], $"cut at {at}"),
            1 => ([.. bytes[..at], .. bytes[(at + length)..]], $"{length} bytes taken out at {at}"),
            2 => ([.. bytes[..at], (byte)random.Next(256), .. bytes[Math.Min(at + 1, bytes.Length)..]], $"a byte changed at {at}"),
            3 => ([.. bytes[..(at + length)], .. bytes[at..]], $"{length} bytes twice at {at}"),
            4 => (AfterAColon(bytes, at, repeated), $"a value begins with \"{Encoding.UTF8.GetString(token)}\" near {at}"),
            _ => ([.. bytes[..at], .. repeated, .. bytes[at..]],
                $"\"{Encoding.UTF8.GetString(token)}\" {repeated.Length / Math.Max(1, token.Length)} times at {at}"),
        };
    }

    private static byte[] AfterAColon(byte[] bytes, int at, byte[] token)
    {
        var colon = bytes.AsSpan(at).IndexOf(": "u8);
        var place = colon < 0 ? at : at + colon + 2;
        var quote = place < bytes.Length && bytes[place] == '"' ? 1 : 0;
        return [.. bytes[..place], .. token, .. bytes[(place + quote)..]];
    }

    private static void Write(string folder, Dictionary<string, byte[]> files)
    {
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => !files.ContainsKey(Path.GetRelativePath(folder, f))))
            {
                File.Delete(file);
            }
        }

        foreach (var (path, bytes) in files)
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
