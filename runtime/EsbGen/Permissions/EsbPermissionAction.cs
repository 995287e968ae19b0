using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>An action the user may not do.</summary>
[JsonConverter(typeof(JsonCode))]
public sealed record EsbPermissionAction
{
    /// <summary>The action.</summary>
    public string? Id { get; init; }

    /// <summary>The action's name.</summary>
    public string? Name { get; init; }

    /// <summary>What it would be done to.</summary>
    public IReadOnlyList<EsbPermissionResourceType>? RelatedResourceTypes { get; init; }

    /// <summary>What is known of it beside that, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    internal sealed class JsonCode : EsbJson<EsbPermissionAction>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["id", "name", "related_resource_types"], optional: [0, 1, 2]);

        public override EsbPermissionAction ReadJson(ref EsbJsonReader reader)
        {
            string? id = null;
            string? name = null;
            IReadOnlyList<EsbPermissionResourceType>? relatedResourceTypes = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        id = reader.ReadTextOrNull(ref state);
                        break;
                    case 1:
                        name = reader.ReadTextOrNull(ref state);
                        break;
                    case 2:
                        relatedResourceTypes = reader.ReadList(ref state, EsbPermissionResourceType.JsonCode.Instance);
                        break;
                }
            }

            return new EsbPermissionAction
            {
                Id = id,
                Name = name,
                RelatedResourceTypes = relatedResourceTypes,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, EsbPermissionAction value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.Id);
            members.Write(1, value.Name);
            members.WriteList(2, value.RelatedResourceTypes, EsbPermissionResourceType.JsonCode.Instance);
            members.End();
        }
    }
}
