namespace EsbGen.Documents.Dialects;

/// <summary>What an override says to settle a finding, as its JSON.</summary>
internal static class Fixes
{
    public const string Address = "\"address\": \"/api/c/compapi/v2/<system>/<api>/\"";
    public const string Method = "\"method\": \"POST\"";
    public const string Text = "\"type\": \"string\"";
    public const string Drop = "\"drop\": true";

    public static string AddressOf(string path) => "\"address\": \"" + path + "\"";

    /// <summary>That the table is right of its type, not the example.</summary>
    public static string Type(DocumentedType type) => "\"type\": \"" + Word(type) + "\"";

    private static string Word(DocumentedType? type) => type?.Kind switch
    {
        DocumentedKind.Boolean => "bool",
        DocumentedKind.Integer => "int",
        DocumentedKind.Number => "float",
        DocumentedKind.Text => "string",
        DocumentedKind.Object => "object",
        DocumentedKind.Array => Word(type.Item) + "[]",
        DocumentedKind.Dictionary => Word(type.Item) + "{}",
        _ => "json",
    };
}
