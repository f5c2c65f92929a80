using static MRS.Content.Problems.Severity;

namespace MRS.Content.Problems;

/// <summary>Every kind of problem, described once. A code is never reused for another kind.</summary>
public static class ProblemCodes
{
    // Files
    public static readonly ProblemCode NotUtf8 = new("MRS001", Error, "File not saved as UTF-8",
        "Texts are kept in UTF-8, in which every script of the world can be written. A file saved otherwise shows wrong letters.",
        "Open the file, choose “Save with encoding”, then UTF-8.");
    public static readonly ProblemCode ControlCharacter = new("MRS002", Error, "Invisible character",
        "A character that nobody sees but that can spoil a page, a feed or a calendar, turn round what a line says, or lead an address "
            + "nowhere. It usually comes with pasted text. What a script or an emoji needs (such as the joiners of Persian, or marks of "
            + "direction in a line of Hebrew) and soft hyphens in words are not meant.",
        "Delete the character at the place named. If you do not see it, type the word again.");
    public static readonly ProblemCode FileTooLarge = new("MRS003", Error, "File too large",
        "A page or data file of this size is a mistake, and a picture of this size would burden readers on a phone.",
        "Split the text, or save a smaller version of the picture.");
    public static readonly ProblemCode LeadsOutside = new("MRS004", Error, "Link that leaves the content folder",
        "The file is only a pointer to a place outside the content folder, where anything may lie.",
        "Copy the file itself into the content folder.");
    public static readonly ProblemCode CaseTwins = new("MRS005", Error, "Names that differ only in capital letters",
        "On many computers both names mean the same file, so one of them would be lost.", "Rename or delete one of the two.");
    public static readonly ProblemCode UnknownFile = new("MRS006", Error, "File that nothing reads",
        "The file lies where no content type looks, so its content would never be seen.",
        "Move it to one of the places named, or let its name or that of its folder begin with _ to keep it aside.");
    public static readonly ProblemCode InvalidFileName = new("MRS007", Error, "Name that cannot be an address",
        "Names of files and folders become addresses, and must work in every browser and on every computer.",
        "Use small letters, digits and hyphens.");
    public static readonly ProblemCode FileMissing = new(
        "MRS008", Error, "File missing", "The site cannot be built without this file.", "Create it; the hint says what belongs into it.");
    public static readonly ProblemCode FileKindRefused = new("MRS009", Error, "Kind of file not published",
        "Only pictures and PDF files are published from the media folder; programs and web pages could do harm there.",
        "Convert the file to one of the kinds named.");
    public static readonly ProblemCode FileUnreadable = new("MRS010", Error, "File cannot be read",
        "The computer refuses to open the file.", "Close other programs that use it, or check its permissions.");

    // Fields
    public static readonly ProblemCode YamlSyntax = new("MRS011", Error, "Fields not understood",
        "The fields of a file follow simple rules: one field a line, a colon and a space after its name, texts in double quotes.",
        "Mend the line named; the hint says how.");
    public static readonly ProblemCode UnknownField = new("MRS012", Error, "Unknown field",
        "No such field exists, so what stands in it would be lost without a word.", "Correct the name, or delete the field.");
    public static readonly ProblemCode RequiredMissing = new("MRS013", Error, "Required field missing",
        "The record makes no sense without this field.", "Add the field; the hint shows an example.");
    public static readonly ProblemCode WrongShape = new("MRS014", Error, "Value of the wrong kind",
        "The field expects a text, a number, a list or a group of fields, and something else stands there.",
        "Write it as the example shows.");
    public static readonly ProblemCode WrongForm = new("MRS015", Error, "Value not in the form it needs",
        "Some texts have a fixed form, such as an e-mail address.", "Write it as the example shows.");
    public static readonly ProblemCode OutOfLimits = new("MRS016", Error, "Value too long, too short, too large or too small",
        "Limits keep pages readable, and catch slips of the pen.", "Shorten or correct it.");
    public static readonly ProblemCode YamlFeature = new("MRS017", Error, "Special sign of YAML",
        "A value that begins with *, & or ! is a command in YAML. Such commands are never needed here and can do harm.",
        "Put the text in double quotes.");
    public static readonly ProblemCode TooDeep = new("MRS018", Error, "Nested too deeply, or too much",
        "No file of a site looks like this; reading it could bring the computer to a stop.",
        "Look for stray brackets, indents or repeated signs, or split the file.");
    public static readonly ProblemCode FrontMatter = new("MRS019", Error, "Fields not set off by dashes",
        "A Markdown file begins with a line of three dashes, then its fields, then three dashes again; the text follows.",
        "Add the missing line of dashes.");
    public static readonly ProblemCode TabIndent = new("MRS020", Error, "Indented with a tab", "Fields may be indented with spaces only.",
        "Replace the tab by spaces, two for each level.");
    public static readonly ProblemCode DuplicateKey = new("MRS021", Error, "Field written twice",
        "Only one of the two values could be used, and nobody could tell which.", "Delete one of the two lines.");
    public static readonly ProblemCode InvalidDate = new("MRS022", Error, "Not a date or time",
        "Dates are written year-month-day with hyphens; the day must exist in the calendar.", "Write it as the example shows.");
    public static readonly ProblemCode InvalidAddress = new("MRS023", Error, "Not an address",
        "Addresses of other sites begin with https://; addresses on this site begin with a slash. Neither holds spaces or line ends.",
        "Copy the address from the browser's address bar.");
    public static readonly ProblemCode UnknownTimeZone = new("MRS024", Error, "Unknown time zone",
        "Zones are named by continent and city, so that summer time is counted right.",
        "Use the nearest large city, such as Europe/London.");
    public static readonly ProblemCode NotAChoice =
        new("MRS025", Error, "Not one of the words allowed", "The field takes one of a few fixed words.", "Use one of the words named.");
    public static readonly ProblemCode InvalidId = new("MRS026", Error, "Not an id",
        "An id is part of addresses and never changes. It has a strict form.", "Use small letters, digits and hyphens.");
    public static readonly ProblemCode DuplicateId =
        new("MRS027", Error, "Id used twice", "Two records with one id cannot be told apart.", "Give the newer one another id.");
    public static readonly ProblemCode DanglingReference = new("MRS028", Error, "Reference to something that does not exist",
        "The field names a record by its id, and there is no such record.", "Correct the id, or enter the record first.");

    // What contradicts itself
    public static readonly ProblemCode EndsBeforeStart =
        new("MRS030", Error, "Ends before it begins", "The two dates or times contradict each other.", "Check both.");
    public static readonly ProblemCode TwoHolders = new("MRS031", Error, "More people in office than seats",
        "A term without an end means that the person is in office. An office cannot be held by more people than it has seats.",
        "Write into the newer term when it begins, or into the older one when it ended.");
    public static readonly ProblemCode TermsOverlap = new("MRS032", Error, "Terms overlap",
        "The dates say that more people held the office at the same time than it has seats.", "Check the dates of both terms.");
    public static readonly ProblemCode TermGap = new("MRS033", Notice, "Gap between terms",
        "Between two terms of an office nobody is entered.", "Enter the missing term. If the seat was empty, leave it so.");
    public static readonly ProblemCode OfficeEmpty = new("MRS034", Notice, "Nobody in office",
        "The site shows no holder of the office, now or from the day named on.", "Enter the next holder’s term when it is known.");
    public static readonly ProblemCode TwoVisions = new("MRS035", Error, "Two visions of one person",
        "Each person's words are kept in one file; of two, one would never be seen.", "Join them in one file.");
    public static readonly ProblemCode VisionWithoutTerm = new("MRS036", Notice, "Vision that waits for its term",
        "Words are shown once the person is in office. Until then they wait, and readers see nothing of them.",
        "Enter the person’s term, if it is missing.");
    public static readonly ProblemCode NoCurrentVision = new("MRS037", Notice, "Holder of an office without words",
        "Until there are words, the page of the office shows who holds it and what is known.",
        "Add a file with the person’s words when there are some.");
    public static readonly ProblemCode ExcerptNotInText = new("MRS038", Error, "Excerpt that is not in the text",
        "The excerpt is shown as someone's own words, so it must stand in the text word for word, as readers see it: "
            + "without the characters of Markdown, whatever kind of quotation marks, dashes and spaces it has.",
        "Copy the sentence from the text.");
    public static readonly ProblemCode TimeWithoutZone = new("MRS039", Error, "Time of day that cannot be placed",
        "A time of day means nothing without its day and its time zone.", "Add the day and the zone.");

    // Addresses
    public static readonly ProblemCode AddressTwice =
        new("MRS040", Error, "Two pages at one address", "Only one of the two could be seen.", "Rename one of the files.");
    public static readonly ProblemCode AddressCase = new("MRS041", Error, "Addresses that differ only in capital letters",
        "People type addresses in small letters, and many computers take both for one.",
        "Write both in small letters, or choose another name.");
    public static readonly ProblemCode RedirectLoop =
        new("MRS042", Error, "Redirects in a circle", "Visitors would be sent round for ever.", "Let one of them lead to a page.");
    public static readonly ProblemCode RedirectChain = new("MRS043", Notice, "Redirect to a redirect",
        "The old address leads to one that leads on itself. Visitors are sent straight to the last one, so nothing is broken.",
        "Let it name the last address, when you change it next.");
    public static readonly ProblemCode RedirectShadowsPage = new("MRS044", Notice, "Redirect that waits for its page to go",
        "The address is still that of a page, so the page is shown. The redirect holds from the day on which the page is gone.",
        "Delete the redirect, if the page is to stay.");
    public static readonly ProblemCode RedirectToNowhere = new(
        "MRS045", Error, "Redirect to nowhere", "There is no page at the address to which visitors are sent.", "Correct the new address.");
    public static readonly ProblemCode ReservedAddress =
        new("MRS046", Error, "Address kept for the site itself", "The site needs this address for its own files.", "Rename the file.");
    public static readonly ProblemCode RedirectTwice =
        new("MRS047", Error, "Two redirects from one address", "Only one of the two could work.", "Delete one of them.");
    public static readonly ProblemCode ListShownTwice = new("MRS048", Error, "List shown on two pages",
        "Each record has one address, below the page that lists it.", "Let one page list them, and link to it from the other.");

    // Texts
    public static readonly ProblemCode MarkdownTooDeep = new("MRS050", Error, "Text nested too deeply",
        "Lists, quotations or brackets nested this deep, or this many characters of emphasis in one paragraph, "
            + "are a slip and take very long to read. Code and tables may have any length.",
        "Look for repeated >, -, * or [ characters.");
    public static readonly ProblemCode HtmlRefused = new("MRS051", Error, "HTML that is not allowed",
        "Texts are written in Markdown. "
            + "A few harmless HTML tags work as well; scripts, styles and everything else do not, for the readers' safety.",
        "Write it in Markdown, or leave it out.");
    public static readonly ProblemCode HtmlUnbalanced = new("MRS052", Error, "HTML tag that is not closed",
        "A tag that is opened and not closed spoils the rest of the page.",
        "Close the tag in the same paragraph. "
            + "<details> and <div> may hold paragraphs and lists, with an empty line below the opening tag and above the closing one.");
    public static readonly ProblemCode SchemeRefused = new("MRS053", Error, "Link of a kind that is not allowed",
        "Links lead to pages of this site, or begin with https:, mailto: or tel:. Others can run programs or do not work for everyone.",
        "Use an https: address.");
    public static readonly ProblemCode InsecureLink = new("MRS054", Warning, "Link without encryption",
        "An http: link can be read and changed on its way. Nearly every site has an https: address.",
        "Try the address with https://. If the site has none, acknowledge the warning.");
    public static readonly ProblemCode BrokenLink = new("MRS055", Error, "Link to a page that does not exist",
        "Readers would come to the “not found” page.", "Correct the address; the hint names a near one.");
    public static readonly ProblemCode BrokenFragment = new("MRS056", Error, "Link to a heading that does not exist",
        "The part of an address after # is the name of a heading on the page, and there is none of that name.",
        "Correct it; the hint names the near ones.");
    public static readonly ProblemCode LinkCase = new("MRS057", Error, "Link with wrong capital letters",
        "Addresses are told apart by capital letters on most servers, so the link works for some and fails for others.",
        "Write it exactly as the hint says.");
    public static readonly ProblemCode ImageMissing = new("MRS058", Error, "Picture does not exist",
        "There is no such file in content/media.", "Put the picture there, or correct its name.");
    public static readonly ProblemCode AltMissing = new("MRS059", Error, "Picture not described",
        "People who do not see the picture read its description instead.", "Write between the square brackets what the picture shows.");
    public static readonly ProblemCode HeadingInText = new("MRS060", Error, "Main heading in the text",
        "The title is the page's main heading; there is only one.", "Begin the headings of the text with ##.");
    public static readonly ProblemCode HeadingSkipped = new("MRS061", Error, "Heading level skipped",
        "People who listen to a page move by its headings and stumble over a missing level.",
        "Use one # more than the heading above it, not two.");
    public static readonly ProblemCode LinkWithoutSlash = new("MRS062", Error, "Link that is not absolute",
        "Links within the site begin with a slash and name the whole address, so that they work from every page.",
        "Write the address as it stands in the browser, from the first single slash on.");
    public static readonly ProblemCode LinkEmpty = new("MRS063", Error, "Link without a text",
        "A link that says nothing cannot be found by people who listen to the page.", "Write between the square brackets where it leads.");
    public static readonly ProblemCode LinkToHidden = new("MRS064", Notice, "Link to a page that is not shown",
        "The page has nothing to show today, is left out, or waits for its day. "
            + "Until then readers who follow the link come to the nearest page above it.",
        "Leave the link as it is if the page comes, or take it out.");

    public static readonly ProblemCode LinkMoved = new("MRS065", Notice, "Link to an address that has moved or is gone",
        "What stood there has moved or was taken down. Readers who follow the link are sent on, or told that it is gone.",
        "Write the new address, which the hint names, or take the link out.");
    public static readonly ProblemCode PartNotThere = new("MRS066", Warning, "Link to a part that a page does not have today",
        "What stands on pages of offices and lists changes by itself, and today there is no part of this name.",
        "Link to the page as a whole: leave out the # and what follows it.");

    // Pages
    public static readonly ProblemCode TitleTwice = new("MRS070", Warning, "Two pages with one title",
        "Readers could not tell two pages, two meetings or two pieces of news of one title apart in a list, "
            + "in a search or among their bookmarks. People may have one name, and a meeting and the news of it one title.",
        "Give one of them another title.");
    public static readonly ProblemCode MainHeading = new("MRS071", Error, "Page without exactly one main heading",
        "Every page has one main heading, its title.", "This is a mistake in the theme: tell whoever keeps it.");
    public static readonly ProblemCode IdTwice = new("MRS072", Warning, "Name used twice on a page",
        "Two parts of the page have the same name, so links to it lead to the first only.", "Give one of the headings another wording.");
    public static readonly ProblemCode TitleEmpty =
        new("MRS073", Error, "Page without a title", "Every page has a title that says what it is.", "Write a title.");

    // Tools, pictures and share images
    public static readonly ProblemCode ToolMissing = new("MRS080", Warning, "Part left out because Node is not installed",
        "The search index and the images of shared links are made with Node. The rest of the site is complete without it.",
        "Install Node, then its packages; the hint says how.");
    public static readonly ProblemCode ToolFailed = new("MRS081", Warning, "Part left out because its tool failed",
        "A program that makes a part of the site ended with a mistake. The rest of the site is complete.",
        "Send the message to whoever keeps the site's program.");
    public static readonly ProblemCode PictureUnreadable = new("MRS082", Error, "Picture or document that cannot be read",
        "The file is empty or damaged, was not copied whole, is of another kind than its name says, "
            + "or is only a pointer to a file that is kept elsewhere.",
        "Save the file again, or copy it again from where it came.");
    public static readonly ProblemCode PictureTooLarge = new("MRS083", Error, "Picture with too many points",
        "No screen shows a picture this large, and reading it could bring the computer to a stop.",
        "Save a smaller version of the picture.");
    public static readonly ProblemCode CharacterNotDrawn = new("MRS084", Warning, "Letter that the share image cannot show",
        "The image that goes with shared links is drawn with the site's own fonts, and they do not have this letter. "
            + "The image shows the society's name only.",
        "Word the title with other letters, or acknowledge the warning.");

    // Acknowledgements
    public static readonly ProblemCode AcknowledgementUnused = new("MRS090", Notice, "Acknowledged warning that no longer comes",
        "What was acknowledged has been mended, so the entry is no longer needed.", "Delete the entry.");
    public static readonly ProblemCode AcknowledgementExpired = new("MRS091", Notice, "Acknowledged warning to be looked at again",
        "A day was set on which someone looks whether the warning is still right as it is.",
        "Look whether it is still right, then set a later day or delete the entry.");

    // What was published before
    public static readonly ProblemCode AddressVanished = new("MRS100", Error, "Published address that leads nowhere",
        "People have this address in bookmarks, e-mails and papers. An address that was published once leads somewhere for ever.",
        "If its file was deleted, put it back and take the page down in its own entry. Or paste the line named into data/redirects.yml and "
            + "check where it leads. Leave out where it leads (“successor” or “to”) if the thing is gone for good.");
    public static readonly ProblemCode IdVanished = new("MRS101", Error, "Published id that changed",
        "Calendars and feed readers know a meeting or a piece of news by its id. Under another id it would appear a second time.",
        "Give the file its old name back.");
    public static readonly ProblemCode AddressHidden = new("MRS102", Notice, "Published page that is not shown",
        "The page was published once and is not shown today: it has nothing to show, is left out, or waits for its day. "
            + "Its visitors are sent to the nearest page above it meanwhile.",
        "Nothing, if it comes back. If it is gone for good, enter in its “Taken down on” the day from which it is.");
    public static readonly ProblemCode RevisionNotRaised = new("MRS103", Error, "Meeting changed without a higher revision",
        "Calendars that hold the meeting take over a new date, place or status only if its revision is higher than before.",
        "Set the revision to the number named.");
    public static readonly ProblemCode PublishedUrlsUnreadable = new("MRS104", Error, "Line of published.txt not understood",
        "The file published.txt lists every address and id that was ever published. Only the command “published” writes it.",
        "Take the file as it was published last, then run the command “published”.");
    public static readonly ProblemCode PreviousUnreadable = new("MRS105", Error, "Manifest of an earlier build not understood",
        "The file given with --previous is not a site-manifest.json that this program wrote.",
        "Give the site-manifest.json of an earlier build.");

    // Descriptions of pages
    public static readonly ProblemCode DescriptionLength = new("MRS110", Warning, "Description too short or too long",
        "Search engines and shared links show the description under the title. What is short says little, and what is long is cut off.",
        "Write one or two sentences of 50 to 160 characters.");
    public static readonly ProblemCode NoFeedNames = new("MRS111", Notice, "News or meetings without feeds and calendars",
        "Readers' programs know each item by a name that is made from a domain and a day. "
            + "Without them the site offers neither feeds nor calendars.",
        "Set feedAuthority and feedSince in site.yml, and never change them again.");
    public static readonly ProblemCode NotAFile = new("MRS112", Error, "Not an ordinary file",
        "Pipes and devices have a name like a file but hold nothing; reading one could bring the program to a stop.",
        "Delete it, and put an ordinary file in its place.");

    // What changes with time
    public static readonly ProblemCode Waits = new("MRS113", Notice, "Entry that waits for its day",
        "It is dated for a later day and comes by itself. Until then readers see nothing of it.",
        "Nothing. Set another day if this one is not right.");
    public static readonly ProblemCode Retires = new("MRS114", Notice, "Entry that is taken down on a later day",
        "From the day named on its address leads on, or says that it is gone.", "Nothing. Set another day if this one is not right.");
    public static readonly ProblemCode ChangedBeforePublished = new("MRS115", Warning, "Changed before it was published",
        "The two days contradict each other, and readers and feeds are told both.", "Check both days.");
    public static readonly ProblemCode ChangedLater = new("MRS116", Warning, "Changed on a day to come",
        "Nothing can have been changed on a day that is still to come. Until then readers and feeds are told nothing of it.",
        "Set the day on which it was changed.");
    public static readonly ProblemCode HomeRetired =
        new("MRS117", Error, "First page taken down", "A site without its first page is no site.", "Delete the field.");
    public static readonly ProblemCode TitleTwiceLater = new("MRS118", Notice, "Two pages with one title on a later day",
        "From the day named on readers could not tell the two apart.", "Give one of them another title.");
    public static readonly ProblemCode SecurityExpires = new("MRS119", Notice, "Contact for security that ends",
        "Whoever finds a fault in the site looks for whom to tell. The contact is told to the public until the day set and not after.",
        "Check the contact and set a later day.");

    public static readonly ProblemCode CurlyQuotes = new("MRS120", Notice, "Curly quotes round a value",
        "Only straight quotes set off a value. Curly ones, as word processors make them, are part of it and are shown to readers.",
        "Write straight quotes, or leave the quotes out. To show curly ones and not be told, write straight ones round them.");

    // MRS130 to MRS132 were about the canonical format of files, which no longer exists. Their numbers are not reused.

    // Publishing
    public static readonly ProblemCode ContextNotHeld = new("MRS140", Error, "Preview and published site confused",
        "A preview says on every page that it is one, so that nobody takes it for the site; the published site says so nowhere, "
            + "or searches would drop it.",
        "Build the published site with --context production and without --no-index. "
            + "Anything else is a mistake in the theme: tell whoever keeps it.");

    // The program itself
    public static readonly ProblemCode Stumbled = new("MRS170", Error, "Mistake in this program",
        "The program met something that it was not made for and could not finish. The content need not be wrong.",
        "Take back the latest change; that it cannot be taken as it is, is for whoever keeps the program to mend. "
            + "Tell them what you had changed.");

    // Texts that look like markup but are not parsed as it
    public static readonly ProblemCode UnfinishedMerge = new("MRS150", Error, "Unfinished merge",
        "Two people changed the same lines, and nobody has chosen yet which of both versions holds. Git marks such a place by lines of "
            + "<<<<<<<, ======= and >>>>>>>; without a choice both versions and the marks would be published.",
        "Keep the lines that are right, and delete the others and the marks.");
    public static readonly ProblemCode LiteralLink = new("MRS151", Error, "Link or picture that stands as text",
        "Brackets and address were not taken for a link or a picture, because something in them is not as it has to be: "
            + "a space in the address, a bracket that is missing or too many. Readers would see the brackets and the address.",
        "Write it as [words](https://example.org/) or ![What it shows](/media/picture.jpg). Put a \\ before a bracket that is to be seen.");
    public static readonly ProblemCode NoteWithoutHalf = new("MRS152", Error, "Note without its mark, or mark without its note",
        "A note at the foot has two halves: [^1] in the text, and a paragraph of its own that begins with [^1]: and a space. "
            + "A mark without a note stands on the page as it is typed, and a note without a mark is not shown at all.",
        "Write the other half, or delete this one.");
    public static readonly ProblemCode ReferenceWithoutHalf = new("MRS153", Warning,
        "Link without its address, or address without its link",
        "A link may have its address elsewhere in the text: [words][name], and [name]: https://example.org/ in a line of its own. "
            + "One without the other is not shown, or stands on the page as it is typed.",
        "Write the address behind the words: [words](https://example.org/). Put a \\ before a bracket that is to be seen.");
    public static readonly ProblemCode LiteralTable = new("MRS154", Warning, "Table that stands as text",
        "A table is a row of heads, a line of dashes with as many parts below it, then the rows. "
            + "Without that line all of it runs together in one paragraph.",
        "Write the line that the hint shows below the heads, and leave an empty line above them.");
    public static readonly ProblemCode LiteralList = new("MRS155", Warning, "List that stands as text",
        "The lines begin as those of a list do, but they are part of a paragraph, or begin with the bullets of another program. "
            + "On the page they run together, and people who listen to it do not hear that it is a list.",
        "Begin each point with - and a space at the very beginning of its line, and leave an empty line above the first.");
    public static readonly ProblemCode LiteralMarkup = new("MRS156", Warning, "Mark-up that stands as text",
        "Something looks like mark-up of Markdown, HTML or another program, but was not taken for it, so readers see it as it is typed.",
        "Write it as the hint says. Put a \\ before a character that is to be seen, or write the whole between two ` characters.");
    public static readonly ProblemCode CellWithoutColumn = new("MRS157", Error, "Table row with too many cells",
        "A row may have as many cells as the table has heads. What stands in more of them is not shown.",
        "Write \\| for a bar that is part of the words or of code, or give the table another head.");

    /// <summary>All kinds, by code.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        NotUtf8, ControlCharacter, FileTooLarge, LeadsOutside, CaseTwins, UnknownFile, InvalidFileName, FileMissing, FileKindRefused,
        FileUnreadable,
        YamlSyntax, UnknownField, RequiredMissing, WrongShape, WrongForm, OutOfLimits, YamlFeature, TooDeep, FrontMatter, TabIndent,
        DuplicateKey, InvalidDate, InvalidAddress, UnknownTimeZone, NotAChoice, InvalidId, DuplicateId, DanglingReference,
        EndsBeforeStart, TwoHolders, TermsOverlap, TermGap, OfficeEmpty, TwoVisions, VisionWithoutTerm, NoCurrentVision, ExcerptNotInText,
        TimeWithoutZone,
        AddressTwice, AddressCase, RedirectLoop, RedirectChain, RedirectShadowsPage, RedirectToNowhere, ReservedAddress, RedirectTwice,
        ListShownTwice,
        MarkdownTooDeep, HtmlRefused, HtmlUnbalanced, SchemeRefused, InsecureLink, BrokenLink, BrokenFragment, LinkCase, ImageMissing,
        AltMissing,
        HeadingInText, HeadingSkipped, LinkWithoutSlash, LinkEmpty, LinkToHidden, LinkMoved, PartNotThere,
        TitleTwice, MainHeading, IdTwice, TitleEmpty,
        ToolMissing, ToolFailed, PictureUnreadable, PictureTooLarge, CharacterNotDrawn,
        AcknowledgementUnused, AcknowledgementExpired,
        AddressVanished, IdVanished, AddressHidden, RevisionNotRaised, PublishedUrlsUnreadable, PreviousUnreadable,
        DescriptionLength, NoFeedNames, NotAFile,
        Waits, Retires, ChangedBeforePublished, ChangedLater, HomeRetired, TitleTwiceLater, SecurityExpires, CurlyQuotes,
        ContextNotHeld,
        Stumbled,
        UnfinishedMerge, LiteralLink, NoteWithoutHalf, ReferenceWithoutHalf, LiteralTable, LiteralList, LiteralMarkup, CellWithoutColumn,
    ];
}
