using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MRS.Engine.Context;
using MRS.Site.Preview;

namespace MRS.Site.Tests.Preview;

/// <summary>What the editing form sends is answered with words, whatever it is.</summary>
public sealed class DraftRequestTests : IDisposable
{
    private readonly TemporarySite site = TemporarySite.Small();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("""{"file":"","folder":"pages","entry":"a-page","data":{"title":"\ud800","description":"x","body":"y"}}""")]
    [InlineData("""{"file":"","folder":"pages","entry":"a-page","data":{"title":"a","body":"\ud83e"}}""")]
    [InlineData("""{"file":"","folder":"pages","entry":"a-page","data":{"\ud83e":"a"}}""")]
    [InlineData("""{"file":"\ud83e","folder":"pages","entry":"a-page","data":{"title":"a"}}""")]
    [InlineData("""{"file":"","folder":"\ud83e","entry":"a-page","data":{"title":"a"}}""")]
    [InlineData("""{"file":"","folder":"pages","entry":"\ud83e","data":{"title":"a"}}""")]
    [InlineData("""{"file":"","folder":"pages","entry":"a-page","data":{"title":"a","sources":["\udc00"]}}""")]
    [InlineData("""{"\ud83e":"","file":"","folder":"pages","entry":"a-page","data":{"title":{"a":{"b":"\ud83e"}}}}""")]
    [InlineData("""{"file":1,"folder":null,"entry":[],"data":{}}""")]
    [InlineData("""{"data":{"title":"a"}}""")]
    [InlineData("[[[[")]
    [InlineData("")]
    public Task HalfALetterIsAnsweredWithWords(string sent) => IsAnsweredAsync(Encoding.UTF8.GetBytes(sent));

    [Fact]
    public async Task BytesThatAreNoTextAreAnsweredWithWords()
    {
        await IsAnsweredAsync([.. """{"file":"","folder":"pages","entry":"a","data":{"title":"""u8, (byte)'"', 0xFF, 0xFE, .. "\"}}"u8]);
        await IsAnsweredAsync([.. "{\""u8, 0xC3,
            .. "\":1,\"file\":\"\",\"folder\":\"pages\",\"entry\":\"a\",\"data\":{\"title\":\"a\"}}"u8]);
        await IsAnsweredAsync([.. Enumerable.Repeat((byte)'[', 100_000)]);
    }

    [Fact]
    public async Task MistakeOfThisProgramIsAnsweredWithWordsToo()
    {
        var answer = await AskAsync("""{"file":"","folder":"pages","entry":"a-page","data":{"title":"a"}}"""u8.ToArray(),
            _ => throw new InvalidOperationException("a bug"));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("This cannot be shown because of a mistake in this program: a bug\n", answer.Text);
    }

    private async Task IsAnsweredAsync(byte[] sent)
    {
        var builds = new PreviewBuilds(site.Content, _ => new BuildOptions(TemporarySite.Day) { IsPreview = true });
        var (status, text) = await AskAsync(sent, builds.Render);

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{status}: {text}");
        Assert.NotEqual("", text);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Text)> AskAsync(
        byte[] sent, Func<MRS.Engine.Editing.EntryDraft, MRS.Engine.Editing.DraftAnswer> render)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var server = await PreviewServer.StartAsync(new PreviewOptions { Port = 0, RenderDraft = render }, cancel);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_preview/page") { Content = new ByteArrayContent(sent) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await client.SendAsync(request, cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancel));
    }
}
