using MRS.Engine.Files;
using MRS.Site.Output;

namespace MRS.Site.Commands;

/// <summary>The writing of one site: it begins with the first rendered page and may end with nothing written.</summary>
/// <param name="folder">The folder to write.</param>
/// <param name="settings">Further settings.</param>
internal sealed class SiteWriting(string folder, OutputSettings settings) : IDisposable
{
    /// <summary>Receives the pages while they are rendered.</summary>
    public StagedPages Pages { get; } = new(folder, settings);

    /// <summary>Whether precompressed copies are put beside each text file.</summary>
    public bool Packs { get; init; }

    /// <summary>Called once the site is written.</summary>
    public Action Written { get; init; } = () => { };

    /// <summary>Writes the site.</summary>
    /// <exception cref="OutputRefusedException">The folder cannot or must not be written; it is as it was.</exception>
    public WriteResult Write(Snapshot site)
    {
        var result = OutputFolder.Write(folder, Packs ? Precompression.Add(site) : site, settings, Pages);
        Written();
        return result;
    }

    /// <inheritdoc />
    public void Dispose() => Pages.Dispose();
}
