using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Files;
using MRS.Theme.Sharing;

namespace MRS.Engine.Assets;

/// <summary>
/// The external tools of a build: for fonts, pictures, share images and the search index. The caller supplies them; a build without them is
/// a pure function of the content, publishes pictures as they are and makes none of the rest.
/// </summary>
public interface IAssetTools
{
    /// <summary>Whether every page gets a share image.</summary>
    bool DrawsShareImages { get; }

    /// <summary>Whether the search index is made now; if not, the search page still expects one.</summary>
    bool MakesSearchIndex { get; }

    /// <summary>Whether pictures can be encoded and drawn.</summary>
    bool HasImageLibrary { get; }

    /// <summary>The fonts of the share images where it is known beforehand what they can draw; null where their files tell.</summary>
    ShareFontSet? KnownShareFonts => null;

    /// <summary>The engine compiled for browsers, for the editing form; none where it is not there.</summary>
    IReadOnlyList<Artifact> FormEngine => [];

    /// <summary>
    /// Locks the cache against removal of entries until the returned object is disposed; null if there is nothing to lock.
    /// </summary>
    IDisposable? HoldCache();

    /// <summary>Runs one of the program's Node scripts.</summary>
    /// <param name="script">Its name, such as <c>search-index</c>.</param>
    /// <param name="inputs">The files it reads.</param>
    ToolOutcome RunScript(string script, IReadOnlyList<Artifact> inputs);

    /// <summary>Encodes a picture in the widths of the layout. May be called on several threads.</summary>
    /// <returns>Its files, named as <see cref="PictureVariant" /> says; null if it is to be published as it is.</returns>
    ToolOutcome? EncodePicture(SourceFile picture, ProblemLog log);

    /// <summary>Draws an SVG as a square PNG.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="size">Width and height in pixels.</param>
    /// <returns>One file.</returns>
    ToolOutcome DrawIcon(string svg, int size);

    /// <summary>Draws the share image of a page. May be called on several threads.</summary>
    /// <returns>One file, a PNG.</returns>
    ToolOutcome DrawShareImage(ShareCard card, ShareFontSet fonts);
}
