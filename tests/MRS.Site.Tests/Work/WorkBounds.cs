namespace MRS.Site.Tests.Work;

/// <summary>
/// How much work a build may be. Each bound is a third or so above what was counted when it was set: twice the work does not pass, nor a
/// bound that has become too wide.
/// </summary>
internal static class WorkBounds
{
    /// <summary>The most bytes that a build may allocate for each page of the corpus, from sources to snapshot.</summary>
    public const double BytesOfBuild = 262_000;

    /// <summary>The most that reading the content folder may allocate for each byte that lies in it.</summary>
    public const double BytesOfReading = 1.6;

    /// <summary>The most that writing may allocate for each file, all of them new.</summary>
    public const double BytesOfWriting = 2250;

    /// <summary>How much more a site of twice the size may allocate.</summary>
    public const double Growth = 2.2;

    /// <summary>
    /// The most files of a corpus that may change when one page's text changes: the page, what the API says of it, the manifest, the record
    /// of the build.
    /// </summary>
    public const int FilesOfAnEdit = 5;

    /// <summary>The most views that may be made anew when the text of one page changes: its own, and those of the lists.</summary>
    public const int ViewsOfAnEdit = 11;

    /// <summary>The most bytes that such an edit may allocate for each page of the site, where the build before is remembered.</summary>
    public const double BytesOfAnEdit = 5000;
}
