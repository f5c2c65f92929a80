using System.Text;

namespace MRS.Site.Corpus;

/// <summary>Writes a corpus to the disk.</summary>
public static class CorpusFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files below a folder and returns how many there are. The folder must not hold another corpus.</summary>
    public static int Write(string folder, IEnumerable<CorpusFile> files)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var file in files)
        {
            var path = Path.Join(folder, file.Path);
            if (made.Add(Path.GetDirectoryName(path)!))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            File.WriteAllText(path, file.Text, Utf8);
            count++;
        }

        return count;
    }
}
