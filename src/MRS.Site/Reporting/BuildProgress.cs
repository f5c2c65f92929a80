using MRS.Content.Characters;

namespace MRS.Site.Reporting;

/// <summary>Tells a person at a terminal what the program is doing, on a line that is gone afterwards. Silent elsewhere.</summary>
public sealed class BuildProgress(TextWriter writer, ReportStyle style) : IDisposable
{
    private const string StartOfClearedLine = "\r\e[2K";

    private bool isShown;

    /// <summary>Shows what is being done, such as <c>reading content</c>, in place of what was shown before.</summary>
    public void Show(string step)
    {
        if (!style.IsTerminal)
        {
            return;
        }

        writer.Write($"{StartOfClearedLine}{SafeText.OneLine(step)} …");
        writer.Flush();
        isShown = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (isShown)
        {
            writer.Write(StartOfClearedLine);
            writer.Flush();
            isShown = false;
        }
    }
}
