using System.Text.RegularExpressions;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>Checks that every file has a name that works everywhere and is in a place where it is read.</summary>
internal static partial class FileNames
{
    /// <summary>The folder of files that are published as they are.</summary>
    public const string MediaFolder = "media/";

    /// <summary>Reports names that differ only in case.</summary>
    public static void CheckDistinct(IReadOnlyList<SourceFile> files, ProblemLog log)
    {
        var seen = new HashSet<string>(files.Count, StringComparer.Ordinal);
        if (files.All(f => seen.Add(f.Path.ToLowerInvariant())))
        {
            return;
        }

        foreach (var twins in files.GroupBy(f => f.Path.ToLowerInvariant(), StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var file in twins.Skip(1))
            {
                log.Add(ProblemCodes.CaseTwins, new SourcePosition(file.Path, 0, 0),
                    $"\"{file.Path}\" and \"{twins.First().Path}\" differ only in capital letters.",
                    "Many computers take them for one file. Rename or delete one.");
            }
        }
    }

    /// <summary>Reports a name that cannot be an address, and a file that nothing reads.</summary>
    /// <param name="file">The file.</param>
    /// <param name="type">The type of its records; null if there is none.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static void Check(SourceFile file, ContentType? type, ProblemLog log)
    {
        var at = new SourcePosition(file.Path, 0, 0);
        if (file.Path.StartsWith(MediaFolder, StringComparison.Ordinal))
        {
            CheckMedia(file with { Path = MediaAddress.OfPath(file.Path) }, at, log);
        }
        else if (type is null)
        {
            log.Add(ProblemCodes.UnknownFile, at, $"Nothing reads the file \"{file.Path}\".", Where(file));
        }
        else if (type.IsFolder && BadPart(file.Path.AsSpan(0, file.Path.Length - file.Extension.Length)) is string bad)
        {
            log.Add(ProblemCodes.InvalidFileName, at, $"\"{bad}\" cannot be part of an address.",
                $"{(Slug.Of(bad) is string right ? $"Rename it to {right}." : "Rename it.")} {Slug.RuleFor(bad)}");
        }
    }

    private static string? BadPart(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (!Slug.IsValid(path[part]))
            {
                return path[part].ToString();
            }
        }

        return null;
    }

    private static void CheckMedia(SourceFile file, SourcePosition at, ProblemLog log)
    {
        if (!MediaKinds.Endings.Contains(file.Extension))
        {
            log.Add(ProblemCodes.FileKindRefused, at, $"Files of the kind \"{file.Extension}\" are not published.",
                MediaKinds.Advice(file.Extension));
        }
        else if (!MediaName().IsMatch(file.Path))
        {
            log.Add(ProblemCodes.InvalidFileName, at, $"\"{file.Name}\" has letters in its name that do not work in every address.",
                $"{(MediaNameOf(file) is string right ? $"Rename it to {right}." : "Rename it.")} Use letters a to z, digits, "
                    + "hyphens and dots.");
        }
        else if (file.Length > SourceLimits.For(file.Path))
        {
            log.Add(ProblemCodes.FileTooLarge, at,
                $"This file has {file.Length / 1_000_000.0:0.#} MB; at most {SourceLimits.For(file.Path) / 1_000_000} MB are published.",
                "Save a smaller version of it. 2000 points across are plenty for a picture.");
        }
        else if (file.GitId is null && MediaKinds.Mistake(file.Extension, file.Bytes.Span) is var (message, hint))
        {
            log.Add(ProblemCodes.PictureUnreadable, at, message, hint);
        }
    }

    private static string? MediaNameOf(SourceFile file) => Slug.Of(file.Stem) is string name ? name + file.Extension : null;

    private static string Where(SourceFile file)
    {
        if (file.Extension is ".yaml" or ".yml"
            && ContentSchema.Types.FirstOrDefault(t => t.Words.File.EndsWith("/" + file.Stem + ".yml", StringComparison.Ordinal)
                || t.Words.File == file.Stem + ".yml") is ContentType same)
        {
            return $"Did you mean \"{same.Words.File}\"?";
        }

        var places =
            ContentSchema.Types.Select(t => t.IsFolder ? t.Words.Folder + "/…" + ".md" : t.Words.File).Order(StringComparer.Ordinal);
        return Suggestion.Nearest(file.Path, ContentSchema.Types.Where(t => !t.IsFolder).Select(t => t.Words.File)) is string near
            ? $"Did you mean \"{near}\"?"
            : $"These are read: {string.Join(", ", places)} and media/. A file or folder whose name begins with _ is passed over.";
    }

    [GeneratedRegex("^media/([a-z0-9]+([-_.][a-z0-9]+)*/)*[a-z0-9]+([-_.][a-z0-9]+)*\\z")]
    private static partial Regex MediaName();
}
