using CsCheck;
using MRS.Content.Model;

namespace MRS.Site.Tests.Model;

/// <summary>Dates that are known in part.</summary>
public sealed class PartialDateTests
{
    private static readonly Gen<DateOnly> Days =
        Gen.Int[new DateOnly(1000, 1, 1).DayNumber, new DateOnly(9999, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void WhatIsWrittenIsReadAgain() =>
        Gen.Select(Days, Gen.OneOf(4, 7, 10)).Sample((day, length) =>
        {
            var text = PartialDate.Of(day).ToString()[..length];
            Assert.True(PartialDate.TryParse(text, out var read));
            Assert.Equal(text, read.ToString());
            Assert.True(read.Earliest <= day && day <= read.Latest);
            Assert.Equal(length == 10, read.IsFull);
        });

    [Fact]
    public void NothingElseIsRead() =>
        Gen.String[Gen.Char["0123456789-/ TZ٣"], 0, 12].Sample(text =>
        {
            if (PartialDate.TryParse(text, out var read))
            {
                Assert.Equal(text, read.ToString());
            }
        });

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2027-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-01-00")]
    [InlineData("0999")]
    [InlineData("2026-1-1")]
    [InlineData("26")]
    [InlineData("")]
    [InlineData(" 2026")]
    [InlineData("2026-")]
    [InlineData("-2026")]
    [InlineData("2026-01-01T00:00")]
    [InlineData("٢٠٢٦")]
    public void DaysThatDoNotExistAndOtherFormsAreRefused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("9999", "9999-12-31")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("9999-12", "9999-12-31")]
    public void LatestDayIsTheLastOfTheMonthOrYear(string text, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(latest, PartialDate.Of(date.Latest).ToString());
    }
}
