using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>A value of an attribute.</summary>
[JsonConverter(typeof(JsonCode))]
public sealed record EsbPermissionAttributeValue
{
    /// <summary>The value.</summary>
    public string? Id { get; init; }

    /// <summary>What is known of it beside that, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    internal sealed class JsonCode : EsbJson<EsbPermissionAttributeValue>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["id"], optional: [0]);

        public override EsbPermissionAttributeValue ReadJson(ref EsbJsonReader reader)
        {
            string? id = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        id = reader.ReadTextOrNull(ref state);
                        break;
                }
            }

            return new EsbPermissionAttributeValue
            {
                Id = id,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, EsbPermissionAttributeValue value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.Id);
            members.End();
        }
    }
}
