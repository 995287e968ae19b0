using System.Text.Json;
using EsbGen.Json;

namespace EsbGen;

/// <summary>IAM's answer: <c>data</c> holds <c>url</c>.</summary>
internal sealed record ApplyUrlAnswer : EsbResponse<JsonElement>
{
    /// <summary>The page's address; null where the answer has none.</summary>
    public Uri? Url =>
        Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String
        && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    internal sealed class JsonCode : EsbJson<ApplyUrlAnswer>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForAnswer(["result", "code", "message", "data", "request_id", "permission"], optional: [0, 1, 2, 4, 5]);

        public override ApplyUrlAnswer ReadJson(ref EsbJsonReader reader)
        {
            bool? result = null;
            EsbCode code = default;
            string? message = null;
            JsonElement? data = null;
            string? requestId = null;
            EsbPermission? permission = null;
            var state = reader.StartObject(Members);
            do
            {
                reader.BooleanOrNull(ref state, 0, ref result);
                reader.Value(ref state, 1, ref code, EsbCode.Json);
                reader.TextOrNull(ref state, 2, ref message);
                reader.Element(ref state, 3, ref data);
                reader.TextOrNull(ref state, 4, ref requestId);
                reader.Record(ref state, 5, ref permission, EsbPermission.Json);
            }
            while (reader.HasMore(ref state));

            return new ApplyUrlAnswer
            {
                Result = result,
                Code = code,
                Message = message,
                Data = data ?? default,
                RequestId = requestId,
                Permission = permission,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, ApplyUrlAnswer value) => throw new NotSupportedException();
    }
}
