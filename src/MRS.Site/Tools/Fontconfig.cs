using System.Runtime.InteropServices;
using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>
/// Keeps the fonts and font settings of the machine out of the share images: the text library would otherwise substitute installed fonts
/// for missing characters, and render edges by the machine's settings.
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

    /// <summary>Points the library to our settings. Works once per process, before the first text is rendered.</summary>
    public static void UseOwn()
    {
        lock (Gate)
        {
            // On Windows that cannot be set from here; characters that the fonts lack are refused before drawing in any case.
            if (isSet || OperatingSystem.IsWindows())
            {
                return;
            }

            isSet = true;
            var folder = TemporaryFiles.Place([Artifact.Text(FileName, Settings.ReplaceLineEndings("\n"))]);
            // The runtime's environment is a copy that native libraries do not see.
            _ = SetVariable("FONTCONFIG_FILE", Path.Join(folder, FileName), 1);
            // The machine's language must not select other glyphs for the same characters.
            _ = SetVariable("FC_LANG", "en", 1);
            _ = SetVariable("PANGO_LANGUAGE", "en", 1);
            _ = SetVariable("LC_ALL", "C", 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
