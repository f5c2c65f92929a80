using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace MRS.Site.Verifying;

/// <summary>
/// A published site as a browser gets it. No redirect is followed and nothing is cached; a failed request is retried.
/// </summary>
internal sealed class LiveSite : IDisposable
{
    private const int AtATime = 8;
    private const int Tries = 3;

    private readonly HttpClient client;

    /// <summary>A site at an address.</summary>
    /// <param name="address">Its home page, such as <c>https://www.example.org/</c>.</param>
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

    /// <summary>Its address.</summary>
    public Uri Address { get; }

    /// <summary>Requests one address.</summary>
    /// <exception cref="HttpRequestException">There was no response.</exception>
    public async Task<LiveAnswer> GetAsync(string path, CancellationToken cancel)
    {
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                using var answer = await client.GetAsync(path, cancel);
                // A busy host says so; other errors would recur.
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
                // Retried below.
            }

            await Task.Delay(TimeSpan.FromSeconds(Tries - left), cancel);
        }
    }

    /// <summary>Checks many addresses, several at a time, and collects the findings in order.</summary>
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
