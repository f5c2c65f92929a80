using System.Text;
using System.Xml;

namespace MRS.Engine.Files;

/// <summary>Writes an XML file, the same bytes every time.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>A file with what the callback writes.</summary>
    public static Artifact Make(string path, Action<XmlWriter> write) => Artifact.Lazy(path, () => Written(write));

    /// <summary>The processing instruction that tells a browser how to display a feed.</summary>
    public static void WriteStylesheet(this XmlWriter xml, string address) =>
        xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{address}\"");

    /// <summary>
    /// An element that contains only text. Characters not allowed in XML, such as a control character written as an entity, are left out.
    /// </summary>
    public static void WriteText(this XmlWriter xml, string name, string? space, string text)
    {
        xml.WriteStartElement(name, space);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>A text without the characters not allowed in XML.</summary>
    public static string Clean(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)))
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Written(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            write(xml);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
