using System.Text;
using MRS.Content.Canonical;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Site.Rendering;

namespace MRS.Site.Canonical;

/// <summary>A content file in its one form: UTF-8 without a mark, LF, its fields as the editing form writes them, its text in the house style.</summary>
public static class CanonicalFile
{
    private const string Fence = "---\n";

    /// <summary>
    /// Writes a file in its form, and proves that it says the same: the records and the HTML are compared before and after.
    /// Null, with problems, if it cannot be read or would lose a comment.
    /// </summary>
    public static SourceFile? Of(ContentType type, SourceFile file, ProblemLog log)
    {
        if (FileContent.Read(type, file, log) is not FileContent content || IsTooDeep(content, file, log))
        {
            return null;
        }

        var body = content.Body is { } text ? MarkdownForm.Canonical(text.Text).Text : "";
        var written = content.Body is null ? content.Fields : Fence + content.Fields + Fence + BodyFrame.Of(body);
        var canonical = SourceFile.Of(file.Path, Encoding.UTF8.GetBytes(written));
        Prove(content, canonical);
        return canonical;
    }

    private static bool IsTooDeep(FileContent content, SourceFile file, ProblemLog log)
    {
        if (content.Body is not { } body || NestingGuard.FirstExcess(body.Text) is not var (line, message))
        {
            return false;
        }

        log.Add(ProblemCodes.MarkdownTooDeep, new(file.Path, body.FirstLine + line - 1, 1), message, "Look for signs that are repeated by mistake, or split the text.");
        return true;
    }

    private static void Prove(FileContent before, SourceFile canonical)
    {
        var log = new ProblemLog();
        if (FileContent.Read(before.Type, canonical, log) is not FileContent after
            || !before.SaysTheSameAs(after)
            || !MarkdownForm.SameHtml(before.Body?.Text ?? "", after.Body?.Text ?? ""))
        {
            throw new InvalidOperationException($"The canonical form of \"{canonical.Path}\" would not say the same. The file was left as it was.");
        }
    }
}
