using Xunit;

namespace MRS.Site.Tests.Preview;

/// <summary>An open page that waits for builds.</summary>
internal sealed class Tab(Stream stream) : IDisposable
{
    private readonly StreamReader reader = new(stream);

    /// <summary>The name of the next build told of; null when the server has ended the stream.</summary>
    public async Task<string?> NextBuild()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(HangGuard.Limit);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        return null;
    }

    public void Dispose() => reader.Dispose();
}
