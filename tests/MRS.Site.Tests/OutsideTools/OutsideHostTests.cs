using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Site.Tests.Hosting;
using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>A web server that is not ours, nginx, leads visitors by the map that the build writes.</summary>
public sealed class OutsideHostTests : IAsyncLifetime
{
    private const string Name = "society.example.org";

    private readonly PublishedSite site = PublishedSite.Of(PublishedSite.Society);
    private Nginx host = null!;

    // Set up as the head of the map of redirects says, and in no other way.
    public async ValueTask InitializeAsync()
    {
        var map = Path.Join(site.Folder, "nginx-redirects.map");
        var rules = File.ReadLines(map).Where(l => l.StartsWith("#   ", StringComparison.Ordinal)).Select(l => l[4..]);
        host = await Nginx.StartAsync("", $"map_hash_bucket_size 256;\ninclude \"{map}\";",
            $"absolute_redirect off;\nroot \"{site.Folder}\";\nerror_page 404 410 /404.html;\n{string.Join('\n', rules)}");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task TheNameWithWwwLeadsToTheBareNameWithTheWholeAddress()
    {
        Assert.Equal((301, $"https://{Name}/about/mission/?a=1"), await host.AskAsync("www." + Name, "/about/mission/?a=1"));
        Assert.Equal((200, null), await host.AskAsync(Name, "/about/mission/"));
    }

    [Fact]
    public async Task EveryPageIsThereWithItsSlashAndLedToWithoutIt()
    {
        foreach (var address in site.Pages.Select(p => "/" + p[..^"index.html".Length]))
        {
            Assert.Equal((200, null), await host.AskAsync(Name, address));
            Assert.Equal(
                address == "/" ? (200, null) : (301, address), await host.AskAsync(Name, address == "/" ? "/" : address.TrimEnd('/')));
        }
    }

    [Fact]
    public async Task EveryOldAddressLeadsAtOnceToAPage()
    {
        var old = ContentLoader.Load(MemorySite.Society().Sources, new ProblemLog())!.Redirects;

        Assert.NotEmpty(old);
        foreach (var (from, to) in old.Select(r => (r.From.Value, To: r.To!.Value.Value)))
        {
            foreach (var form in (string[])[from.TrimEnd('/'), from.TrimEnd('/') + "/"])
            {
                Assert.Equal((301, to), await host.AskAsync(Name, form));
            }

            Assert.Equal((200, null), await host.AskAsync(Name, to.Split('#')[0]));
        }
    }

    [Fact]
    public async Task WhatIsNotThereIsNotFound() => Assert.Equal((404, null), await host.AskAsync(Name, "/no-such-page/"));
}
