using System.Runtime.InteropServices;
using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>
/// Keeps the fonts and font settings of the machine out of the share images: the library that sets the text would otherwise
/// fill in for missing letters from installed fonts, and shape edges by the machine's settings.
/// </summary>
internal static partial class Fontconfig
{
    private const string FileName = "fonts.conf";

    private const string Settings = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <match target="font">
            <edit name="antialias" mode="assign"><bool>true</bool></edit>
            <edit name="hinting" mode="assign"><bool>false</bool></edit>
            <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
            <edit name="rgba" mode="assign"><const>none</const></edit>
          </match>
        </fontconfig>

        """;

    private static readonly Lock Gate = new();
    private static bool isSet;

    /// <summary>Names our settings to the library. Works once in a process, before the first text is set.</summary>
    public static void UseOwn()
    {
        lock (Gate)
        {
            // On Windows there is no such setting to be reached from here; letters that fonts lack are refused before they are drawn in any
            // case.
            if (isSet || OperatingSystem.IsWindows())
            {
                return;
            }

            isSet = true;
            var folder = TemporaryFiles.Place([Artifact.Text(FileName, Settings.ReplaceLineEndings("\n"))]);
            // The runtime's own environment is a copy that native libraries do not see.
            _ = SetVariable("FONTCONFIG_FILE", Path.Join(folder, FileName), 1);
            // The reader's or machine's language must not choose other shapes for the same letters.
            _ = SetVariable("FC_LANG", "en", 1);
            _ = SetVariable("PANGO_LANGUAGE", "en", 1);
            _ = SetVariable("LC_ALL", "C", 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
