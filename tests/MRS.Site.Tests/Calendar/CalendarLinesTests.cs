using CsCheck;
using MRS.Engine.Outputs.Calendar;
using Xunit;

namespace MRS.Site.Tests.Calendar;

public sealed class CalendarLinesTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Char[' ', '~'].Select(c => c.ToString()),
        Gen.OneOf(new[] { "é", "転", "🎉", "ש", "\\", ";", ",", "\n", ":", "👩‍🔬" }.Select(Gen.Const).ToArray())).Array[0, 300]
        .Select(string.Concat);

    [Fact]
    public void NoLineIsLongerThan75OctetsAndNoLetterIsCut() => Texts.Sample(text =>
    {
        var lines = CalendarReader.Physical(new CalendarLines().Text("SUMMARY", text + "x").ToString());

        Assert.All(lines, line => Assert.InRange(CalendarReader.Octets(line), 1, 75));
        Assert.All(lines, line => Assert.False(char.IsLowSurrogate(line[0]) || char.IsHighSurrogate(line[^1])));
        Assert.All(lines.Skip(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
    });

    /// <summary>Some programs read each line before they join them.</summary>
    [Fact]
    public void NoBackslashIsCutOffFromWhatItStandsFor() => Texts.Sample(text =>
        Assert.All(CalendarReader.Physical(new CalendarLines().Text("SUMMARY", text + "x").ToString()),
            line => Assert.Equal(0, (line.Length - line.TrimEnd('\\').Length) % 2)));

    [Theory]
    [InlineData("yyy, and then, more; words, here, and, there, so, that, it, is, long, enough.")]
    [InlineData("a\\\\b\\\\\\\\c,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;\\\\\\\\\\\\\\")]
    public void EveryLineByItselfCanBeRead(string text)
    {
        for (var before = 0; before < 8; before++)
        {
            var lines = CalendarReader.Physical(new CalendarLines().Text("SUMMARY", new string('y', before) + text).ToString());
            Assert.Equal(
                new string('y', before) + text, string.Concat(lines.Select((l, i) => Unescaped(i == 0 ? l["SUMMARY:".Length..] : l[1..]))));
        }
    }

    [Fact]
    public void WhatWasWrittenIsReadAgain() => Texts.Sample(text =>
    {
        var line = CalendarReader.Logical(new CalendarLines().Text("SUMMARY", text + "x").ToString()).Single();

        Assert.Equal($"SUMMARY:{text}x", Unescaped(line));
    });

    [Fact]
    public void NothingCanForgeALine()
    {
        var text =
            new CalendarLines().Raw("URL", "https://example.org/\r\nSTATUS:CANCELLED").Text("SUMMARY", "a\r\nSTATUS:CANCELLED\u0000\u2028b")
                .ToString();

        Assert.Equal(["URL:https://example.org/STATUS:CANCELLED", "SUMMARY:a\\nSTATUS:CANCELLED\\nb"], CalendarReader.Physical(text));
    }

    private static string Unescaped(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\\(.)", m => m.Groups[1].Value == "n" ? "\n" : m.Groups[1].Value);
}
