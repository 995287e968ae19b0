using System.Text.Json;
using EsbGen.Json;

namespace EsbGen;

/// <summary>IAM's response: <c>data</c> holds <c>url</c>.</summary>
internal sealed record ApplyUrlResponse : EsbResponse<JsonElement>
{
    /// <summary>The page's address; null where the response has none.</summary>
    public Uri? Url =>
        Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String
        && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    internal sealed class JsonCode : EsbJson<ApplyUrlResponse>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(
            ["result", "code", "message", "data", "request_id", "permission"],
            optional: [0, 1, 2, 4, 5]);

        public override ApplyUrlResponse ReadJson(ref EsbJsonReader reader)
        {
            bool? result = null;
            EsbCode code = default;
            string? message = null;
            JsonElement? data = null;
            string? requestId = null;
            EsbPermission? permission = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        result = reader.ReadBooleanOrNull(ref state);
                        break;
                    case 1:
                        code = reader.ReadValue(ref state, EsbCode.Json);
                        break;
                    case 2:
                        message = reader.ReadTextOrNull(ref state);
                        break;
                    case 3:
                        data = reader.ReadElement(ref state);
                        break;
                    case 4:
                        requestId = reader.ReadTextOrNull(ref state);
                        break;
                    case 5:
                        permission = reader.ReadRecord(ref state, EsbPermission.Json);
                        break;
                }
            }

            return new ApplyUrlResponse
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

        public override void WriteJson(EsbJsonWriter writer, ApplyUrlResponse value) => throw new NotSupportedException();
    }
}
