using System.Globalization;
using System.Text;
using MRS.Review.Comparing;

namespace MRS.Site.Git;

/// <summary>
/// What <c>git cat-file --batch</c> answers: for each file a line with its id, type and length, then its bytes and a line feed.
/// </summary>
internal static class BatchAnswer
{
    /// <summary>The contents, in the order they were asked for.</summary>
    public static IReadOnlyList<byte[]> Split(byte[] answer, int count)
    {
        var contents = new List<byte[]>(count);
        for (var at = 0; contents.Count < count;)
        {
            var end = Array.IndexOf(answer, (byte)'\n', at);
            var words = Encoding.ASCII.GetString(answer, at, end - at).Split(' ');
            if (words.Length < 3)
            {
                throw new ReviewRefusedException(
                    $"git does not hold the object {words[0]}.", "Fetch the whole history first: git fetch --unshallow");
            }

            var length = int.Parse(words[2], CultureInfo.InvariantCulture);
            contents.Add(answer[(end + 1)..(end + 1 + length)]);
            at = end + length + 2;
        }

        return contents;
    }
}
