using System.Globalization;
using System.Text;

namespace EsbGen.Json;

/// <summary>JSON for headers, which hold ASCII alone.</summary>
internal static class AsciiJson
{
    /// <param name="json">JSON.</param>
    /// <returns>The same, with everything beyond printable ASCII escaped.</returns>
    public static string Escape(string json)
    {
        var builder = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            if (c is >= ' ' and <= '~')
            {
                builder.Append(c);
            }
            else
            {
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return builder.ToString();
    }
}
