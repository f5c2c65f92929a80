using MRS.Content.Characters;

namespace MRS.Site.Reporting;

/// <summary>Shows a user at a terminal what the program is doing, on a line that is erased afterwards. Silent elsewhere.</summary>
public sealed class BuildProgress(TextWriter writer, ReportStyle style) : IDisposable
{
    private const string StartOfClearedLine = "\r\e[2K";

    private bool isShown;

    /// <summary>Shows the current step, such as <c>reading content</c>, in place of the previous one.</summary>
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

    /// <summary>Erases the line.</summary>
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
