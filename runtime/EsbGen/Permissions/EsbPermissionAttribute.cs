using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>An attribute of resources.</summary>
[JsonConverter(typeof(JsonCode))]
public sealed record EsbPermissionAttribute
{
    /// <summary>The attribute.</summary>
    public string? Id { get; init; }

    /// <summary>Its values.</summary>
    public IReadOnlyList<EsbPermissionAttributeValue>? Values { get; init; }

    /// <summary>What is known of it beside that, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    internal sealed class JsonCode : EsbJson<EsbPermissionAttribute>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["id", "values"], optional: [0, 1]);

        public override EsbPermissionAttribute ReadJson(ref EsbJsonReader reader)
        {
            string? id = null;
            IReadOnlyList<EsbPermissionAttributeValue>? values = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        id = reader.ReadTextOrNull(ref state);
                        break;
                    case 1:
                        values = reader.ReadList(ref state, EsbPermissionAttributeValue.JsonCode.Instance);
                        break;
                }
            }

            return new EsbPermissionAttribute
            {
                Id = id,
                Values = values,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, EsbPermissionAttribute value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.Id);
            members.WriteList(1, value.Values, EsbPermissionAttributeValue.JsonCode.Instance);
            members.End();
        }
    }
}
