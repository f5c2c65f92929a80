using System.Security.Cryptography;
using System.Text;

namespace MRS.Engine.Files;

/// <summary>The name that git gives the bytes of a file. It tells files apart; it is no protection against forgery.</summary>
public static class GitBlob
{
    /// <summary>The id of bytes, in 40 small hexadecimal digits.</summary>
    public static string IdOf(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes($"blob {bytes.Length}\0"));
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
