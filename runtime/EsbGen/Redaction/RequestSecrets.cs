using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Redaction;

/// <summary>
/// Finds the secrets of a request: the values of members whose names speak of secrets, and all that is within such a member.
/// </summary>
internal static class RequestSecrets
{
    /// <param name="json">The request.</param>
    /// <param name="secrets">Where the values are added to.</param>
    public static void Collect(ReadOnlySpan<byte> json, List<string> secrets)
    {
        var reader = JsonValues.ReaderOf(json);

        // How deep the member lies that everything within belongs to; -1 where there is none.
        var secretDepth = -1;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    secretDepth = secretDepth >= 0 && reader.CurrentDepth > secretDepth ? secretDepth
                        : SecretNames.Contain(JsonCopy.TextOf(in reader)) ? reader.CurrentDepth
                        : -1;
                    break;
                case JsonTokenType.String when secretDepth >= 0:
                    secrets.Add(JsonCopy.TextOf(in reader));
                    break;
                case JsonTokenType.Number when secretDepth >= 0:
                    secrets.Add(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
                    break;
            }
        }
    }
}
