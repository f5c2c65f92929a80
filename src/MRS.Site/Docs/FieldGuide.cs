using MRS.Content;
using MRS.Content.Schema;

namespace MRS.Site.Docs;

/// <summary>The page of the docs that explains every field to editors, generated from the descriptions of the content types.</summary>
public static class FieldGuide
{
    /// <summary>The path of the page below the docs folder.</summary>
    public const string Path = "editors.md";

    private const string Introduction = """
        # Field guide for editors

        What can be written, and where. Most of it is easier in the form at `/admin/`: the [handbook](handbook.md) shows how. This guide
        is for those who write in the files themselves, and for looking things up.
        It is made by the command `docs` from the descriptions in `src/MRS.Content/Model`.

        ## How files are written

        Files that end in `.yml` hold fields only. Files that end in `.md` begin with their fields between two lines of three dashes; below
        them stands a text in Markdown.

        - Each field stands on a line of its own: its name, a colon, a space and the value. The examples below have texts and dates
          in double quotes, which is always right; plain words need none.
        - A field that has nothing to say is left out. Only those marked as needed must be there.
        - Items of a list stand on lines of their own that begin with a dash, or in brackets: `[one, two]`.
        - A text with a `:` or a `#` in it, or with a sign at its beginning, stands in quotes. Inside double quotes
          a `"` is written `\"`, and a `\` is written `\\`.
        - A line that begins with `#` is a comment among the fields, for those who work on the file.

        How a file is written is free: the form at `/admin/` changes only what was edited and keeps quotes, comments, the order of fields
        and the line ends as they are.
        Run `dotnet run --project src/MRS.Site -- check` to hear of everything that is wrong, with file and line. What each
        [problem](problems/README.md) means is said on a page of its own.

        ## How texts are written

        | What | How |
        | --- | --- |
        | A paragraph | Lines without an empty line between them; an empty line begins the next |
        | A heading | `## Heading`, and `### Heading` below it: the title is the main heading |
        | Emphasis, strong words | `_so_` and `**so**`; `*so*` and `__so__` are the same |
        | A link | `[words](/about/)` on this site, `[words](https://example.org/)` elsewhere |
        | A picture | `![What it shows](/media/picture.jpg)` with an empty line before and after it |
        | A list | `- Point` or `* Point`, or `1. Point`; four spaces more for each level |
        | A quotation | `> ` before each line |
        | A line break | Two spaces or a `\` at the end of the line |
        | A dividing line | `***` between empty lines |
        | A table | `\| One \| Two \|`, below it `\| --- \| --- \|`, then the rows; a `\|` in the words is written `\\|`, also in code |
        | Code | `` `so` ``, or lines between two lines of ```` ``` ```` |
        | A note at the foot | `[^1]` in the text, and `[^1]: The note.` in a paragraph of its own |
        | Words struck out | `~~so~~`; a single `~` or `^` is the character itself: 20~30 °C, 10^6 |
        | Below and above the line | `H<sub>2</sub>O`, `x<sup>2</sup>` |
        | A part to fold away | `<details>`, below it `<summary>Title</summary>`, an empty line, the text, an empty line, `</details>` |
        | Points that are done or not | `- [x] Done`, `- [ ] To do` |
        | The characters themselves | `\*`, `\_`, `` \` `` and `\[`: a backslash before whatever would be taken for mark-up |

        ## In Visual Studio Code

        Open the project's folder and accept the extension that is recommended (YAML, by Red Hat). In every `.yml` file of the content
        the program then offers the fields as you type, shows what each is for, and marks what is wrong.
        It does not look at the fields of Markdown files. There, type the name of the type, such as `event`, in an empty file: the program
        offers to write its fields for you, with choices to pick from. `check` and `preview` tell what is wrong in them.
        All this is made by the command `schemas` and lies in `.vscode/`.

        """;

    /// <summary>The page.</summary>
    public static string Make() =>
        $"{Introduction.ReplaceLineEndings("\n")}\n{Contents()}\n{string.Join('\n', ContentSchema.Types.Select(TypeChapter.Of))}";

    private static string Contents() =>
        "## What there is\n\n"
        + string.Concat(ContentSchema.Types.Select(t => $"- [{t.Words.Plural}](#{TypeChapter.Anchor(t)}): {t.Words.Help}\n"));
}
