using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace MRS.Site.Verifying;

/// <summary>
/// A published site as a browser gets it. Nothing is followed and nothing is kept; an answer that does not come is asked for again.
/// </summary>
internal sealed class LiveSite : IDisposable
{
    private const int AtATime = 8;
    private const int Tries = 3;

    private readonly HttpClient client;

    /// <summary>A site at an address.</summary>
    /// <param name="address">Its first page, such as <c>https://www.example.org/</c>.</param>
    public LiveSite(Uri address)
    {
        Address = address;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = AtATime,
        })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(30),
        };
        client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Asks for one address.</summary>
    /// <exception cref="HttpRequestException">No answer came.</exception>
    public async Task<LiveAnswer> GetAsync(string path, CancellationToken cancel)
    {
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                using var answer = await client.GetAsync(path, cancel);
                // A host that is busy says so; what is wrong stays wrong.
                if (left == 0
                    || answer.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
                        or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout))
                {
                    return new LiveAnswer(
                        (int)answer.StatusCode,
                        answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
                            .ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                        await answer.Content.ReadAsByteArrayAsync(cancel));
                }
            }
            catch (Exception e) when (left > 0 && e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                // Asked again below.
            }

            await Task.Delay(TimeSpan.FromSeconds(Tries - left), cancel);
        }
    }

    /// <summary>Looks at many addresses, several at a time, and gathers what is found in their order.</summary>
    public static async Task<IReadOnlyList<string>> LookAsync<T>(
        IReadOnlyList<T> all, Func<T, Task<IEnumerable<string>>> look, CancellationToken cancel)
    {
        var found = new ConcurrentDictionary<int, string[]>();
        await Parallel.ForEachAsync(Enumerable.Range(0, all.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancel },
            async (i, _) => found[i] = [.. await look(all[i])]);
        return [.. Enumerable.Range(0, all.Count).SelectMany(i => found[i])];
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();
}
