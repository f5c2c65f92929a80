using CsCheck;
using MRS.Site.Calendar;
using Xunit;

namespace MRS.Site.Tests.Calendar;

public sealed class CalendarLinesTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Char[' ', '~'].Select(c => c.ToString()), Gen.OneOf(new[] { "é", "転", "🎉", "ש", "\\", ";", ",", "\n", ":", "👩‍🔬" }.Select(Gen.Const).ToArray())).Array[0, 300].Select(string.Concat);

    [Fact]
    public void NoLineIsLongerThan75OctetsAndNoLetterIsCut() => Texts.Sample(text =>
    {
        var lines = CalendarReader.Physical(new CalendarLines().Text("SUMMARY", text + "x").ToString());

        Assert.All(lines, line => Assert.InRange(CalendarReader.Octets(line), 1, 75));
        Assert.All(lines, line => Assert.False(char.IsLowSurrogate(line[0]) || char.IsHighSurrogate(line[^1])));
        Assert.All(lines.Skip(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
    });

    [Fact]
    public void WhatWasWrittenIsReadAgain() => Texts.Sample(text =>
    {
        var line = CalendarReader.Logical(new CalendarLines().Text("SUMMARY", text + "x").ToString()).Single();

        Assert.Equal($"SUMMARY:{text}x", Unescaped(line));
    });

    [Fact]
    public void NothingCanForgeALine()
    {
        var text = new CalendarLines().Raw("URL", "https://example.org/\r\nSTATUS:CANCELLED").Text("SUMMARY", "a\r\nSTATUS:CANCELLED\u0000\u2028b").ToString();

        Assert.Equal(["URL:https://example.org/STATUS:CANCELLED", "SUMMARY:a\\nSTATUS:CANCELLED\\nb"], CalendarReader.Physical(text));
    }

    private static string Unescaped(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\\(.)", m => m.Groups[1].Value == "n" ? "\n" : m.Groups[1].Value);
}
