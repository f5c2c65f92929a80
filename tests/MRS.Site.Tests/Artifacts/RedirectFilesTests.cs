using System.Text.RegularExpressions;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Engine;

namespace MRS.Site.Tests.Artifacts;

/// <summary>Old addresses lead on, on either host, and nothing in the content can write a rule of its own.</summary>
public sealed class RedirectFilesTests
{
    public static TheoryData<string, string> OldAddresses
    {
        get
        {
            var site = ContentLoader.Load(MemorySite.Society().Sources, new ProblemLog())!;
            var listed = site.Redirects.Select(r => (r.From.Value, r.To?.Value ?? ""));
            return [.. listed.Concat(site.Pages.SelectMany(
                p => p.RedirectFrom.Select(f => (f.Value, MRS.Engine.Planning.Planner.AddressOf(p.Id)))))];
        }
    }

    private static readonly Lazy<BuildResult> Society = new(() => MemorySite.Society().Build());

    [Theory]
    [MemberData(nameof(OldAddresses))]
    public void EachOldAddressLeadsOnWithAndWithoutItsSlash(string from, string to)
    {
        var rules = HostRules.Of(Society.Value);
        foreach (var form in (string[])[from.TrimEnd('/'), from.TrimEnd('/') + "/"])
        {
            Assert.Equal((to, "301"), rules.Netlify[form]);
            Assert.Equal(to, rules.Nginx("$moved_to")[form]);
        }

        Assert.True(Society.Value.Has(to.Split('#')[0][1..] + "index.html"), $"There is no page at {to}.");
        Assert.False(Society.Value.Has(from.Trim('/') + "/index.html"), $"{from} is a page.");
    }

    [Fact]
    public void EveryTargetEndsInASlash()
    {
        foreach (var result in (BuildResult[])[Society.Value, MemorySite.Full().Build()])
        {
            var targets = HostRules.Of(result).Netlify.Values.Select(v => v.To).Where(t => t.StartsWith('/') && t != "/404.html");
            Assert.All(targets, t => Assert.EndsWith("/", t.Split('#')[0], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void WwwLeadsToTheBareName()
    {
        var rules = HostRules.Of(MemorySite.Full().Replace("site.yml", "https://www.example.org", "https://society.example").Build());

        Assert.Equal("https://www.society.example/* https://society.example/:splat 301!", rules.Lines[0]);
        Assert.Equal("https://society.example", rules.Nginx("$other_host")["www.society.example"]);
    }

    [Fact]
    public void BareNameLeadsToWwwWhereTheSiteHasIt()
    {
        var rules = HostRules.Of(MemorySite.Full().Build());

        Assert.Equal("https://example.org/* https://www.example.org/:splat 301!", rules.Lines[0]);
        Assert.Equal("https://www.example.org", rules.Nginx("$other_host")["example.org"]);
    }

    [Theory]
    [InlineData("http://localhost:4173")]
    [InlineData("http://127.0.0.1")]
    public void PlaceThatIsNoDomainHasNoSecondName(string address)
    {
        var rules = HostRules.Of(MemorySite.Full().Replace("site.yml", "https://www.example.org", address).Build());

        Assert.DoesNotContain(rules.Lines, l => l.StartsWith("http", StringComparison.Ordinal));
        Assert.Empty(rules.Nginx("$other_host"));
    }

    [Fact]
    public void WhatIsGoneSaysSo()
    {
        var rules = HostRules.Of(MemorySite.Full().Build());

        Assert.Equal(("/404.html", "410"), rules.Netlify["/shop"]);
        Assert.Equal(("/404.html", "410"), rules.Netlify["/shop/"]);
        Assert.Equal("1", rules.Nginx("$gone")["/shop/"]);
        Assert.False(rules.Nginx("$moved_to").ContainsKey("/shop/"));
    }

    [Fact]
    public void FileTakesNoSlash()
    {
        var rules = HostRules.Of(MemorySite.Full().Build());

        Assert.Equal(("/samples/#tables", "301"), rules.Netlify["/tables.html"]);
        Assert.False(rules.Netlify.ContainsKey("/tables.html/"));
    }

    [Theory]
    [InlineData("/a\\n/* https://evil.example 301!")]
    [InlineData("/a\\r\\n/b")]
    [InlineData("/a /about/ 200")]
    [InlineData("/a\\t/b")]
    [InlineData("/a\\u2028/b")]
    [InlineData("/a\\u00a0/b")]
    [InlineData("/*")]
    [InlineData("/a?b=1")]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/a\\\"; return 200; #")]
    [InlineData("/a#b")]
    public void AttackIsRefused(string from)
    {
        var result = Attacked(from);

        Assert.Null(result.Snapshot);
        Assert.Contains(result.Problems, p => p.At.File == "data/redirects.yml");
    }

    [Theory]
    [InlineData("/:splat")]
    [InlineData("/a;}")]
    [InlineData("/a{b}")]
    [InlineData("/a$host")]
    [InlineData("/a%0A/b")]
    [InlineData("/a%22;return")]
    [InlineData("/a'b")]
    [InlineData("/a|b")]
    [InlineData("/übér/転移")]
    [InlineData("/~a")]
    [InlineData("/a=b")]
    public void StrangeAddressStaysOneAddress(string from)
    {
        var plain = HostRules.Of(MemorySite.Full().Build());
        var rules = HostRules.Of(Attacked(from));

        Assert.Equal(plain.Lines.Count + 2, rules.Lines.Count);
        Assert.All(rules.Lines.Skip(2), l => Assert.Matches(new Regex(@"\A/[!-9;-~]* /[!-9;-~]* (301|410)\z"), l));
        Assert.DoesNotContain(
            rules.Lines.Skip(2), l => l.Contains('*', StringComparison.Ordinal) || l.Contains(':', StringComparison.Ordinal));
        Assert.True(rules.MapIsWellFormed(), rules.Map);
        Assert.Equal(plain.Nginx("$moved_to").Count + 2, rules.Nginx("$moved_to").Count);
    }

    [Theory]
    [InlineData("/caf%C3%A9", "/café")]
    [InlineData("/caf%c3%a9", "/caf%C3%A9/")]
    [InlineData("/%6Fld", "/old/")]
    [InlineData("/old-%7Eone", "/old-~one")]
    [InlineData("/cafe\u0301", "/café")]
    [InlineData("/cafe%CC%81", "/café")]
    [InlineData("/Old-Page", "/old-page/")]
    [InlineData("/É", "/é")]
    public void OneAddressInTwoWritingsIsRedirectedTwice(string one, string other)
    {
        var problem = Assert.Single(Two(one, other, "/news/").Problems);

        Assert.Equal((ProblemCodes.RedirectTwice, "data/redirects.yml"), (problem.Code, problem.At.File));
    }

    [Theory]
    [InlineData("/Old-Page", "/old-page/")]
    [InlineData("/cafe%CC%81", "/café")]
    public void WritingsThatSomeHostsTellApartMayLeadToTheSame(string one, string other) =>
        Assert.Equal([], Two(one, other, "/about/").Problems);

    [Theory]
    [InlineData("/a%2Fb", "/a/b")]
    [InlineData("/a%252Fb", "/a%2Fb")]
    [InlineData("/a%25b", "/ab")]
    public void WhatIsNotTheSameAddressIsNoSecondRedirect(string one, string other) => Assert.Equal([], Two(one, other, "/news/").Problems);

    [Theory]
    [InlineData("/%61bout/", "RedirectShadowsPage")]
    [InlineData("/%41bout/", "AddressCase")]
    [InlineData("/%2e%2e/old", "InvalidAddress")]
    public void AnAddressOfAPageIsKnownInAnyWriting(string from, string code) =>
        Assert.Equal([code], Attacked(from).All.Where(p => p.Severity != Severity.Notice || p.Code == ProblemCodes.RedirectShadowsPage)
            .Select(p => typeof(ProblemCodes).GetFields().Single(f => ReferenceEquals(f.GetValue(null), p.Code)).Name));

    [Fact]
    public void ARedirectMayNameItsPageInAnyWriting() =>
        Assert.Equal([],
            MemorySite.Full().Append("data/redirects.yml", "  - id: \"one\"\n    from: \"/one/\"\n    to: \"/%61bout/\"\n")
                .Build().Problems);

    private static BuildResult Two(string one, string other, string to) =>
        MemorySite.Full().Append("data/redirects.yml",
            $"  - id: \"one\"\n    from: \"{one}\"\n    to: \"/about/\"\n  - id: \"other\"\n    from: \"{other}\"\n"
                + $"    to: \"{to}\"\n").Build();

    [Theory]
    [InlineData("/about/ 200")]
    [InlineData("/about/#$host;")]
    [InlineData("/about/\\n/* https://evil.example 301!")]
    [InlineData("/:splat")]
    [InlineData("https://evil.example/")]
    public void TargetCannotCarryARule(string to)
    {
        var result =
            MemorySite.Full().Append("data/redirects.yml", $"  - id: \"attack\"\n    from: \"/attack/\"\n    to: \"{to}\"\n").Build();

        Assert.Null(result.Snapshot);
        Assert.Contains(result.Problems, p => p.At.File == "data/redirects.yml");
    }

    private static BuildResult Attacked(string from) =>
        MemorySite.Full().Append("data/redirects.yml", $"  - id: \"attack\"\n    from: \"{from}\"\n    to: \"/about/\"\n").Build();
}
