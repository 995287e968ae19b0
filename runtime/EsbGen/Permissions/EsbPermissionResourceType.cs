using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>A kind of resource that an action is done to.</summary>
[JsonConverter(typeof(JsonCode))]
public sealed record EsbPermissionResourceType
{
    /// <summary>The system that holds it.</summary>
    public string? SystemId { get; init; }

    /// <summary>The system's name.</summary>
    public string? SystemName { get; init; }

    /// <summary>The kind.</summary>
    public string? Type { get; init; }

    /// <summary>The kind's name.</summary>
    public string? TypeName { get; init; }

    /// <summary>The resources, each as the path that leads to it.</summary>
    public IReadOnlyList<IReadOnlyList<EsbPermissionInstance>>? Instances { get; init; }

    /// <summary>What the resources have in common.</summary>
    public IReadOnlyList<EsbPermissionAttribute>? Attributes { get; init; }

    /// <summary>What is known of it beside that, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    internal sealed class JsonCode : EsbJson<EsbPermissionResourceType>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["system_id", "system_name", "type", "type_name", "instances", "attributes"], optional: [0, 1, 2, 3, 4, 5]);

        public override EsbPermissionResourceType ReadJson(ref EsbJsonReader reader)
        {
            string? systemId = null;
            string? systemName = null;
            string? type = null;
            string? typeName = null;
            IReadOnlyList<IReadOnlyList<EsbPermissionInstance>>? instances = null;
            IReadOnlyList<EsbPermissionAttribute>? attributes = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        systemId = reader.ReadTextOrNull(ref state);
                        break;
                    case 1:
                        systemName = reader.ReadTextOrNull(ref state);
                        break;
                    case 2:
                        type = reader.ReadTextOrNull(ref state);
                        break;
                    case 3:
                        typeName = reader.ReadTextOrNull(ref state);
                        break;
                    case 4:
                        instances = reader.ReadList(ref state, EsbJson.List(EsbPermissionInstance.JsonCode.Instance));
                        break;
                    case 5:
                        attributes = reader.ReadList(ref state, EsbPermissionAttribute.JsonCode.Instance);
                        break;
                }
            }

            return new EsbPermissionResourceType
            {
                SystemId = systemId,
                SystemName = systemName,
                Type = type,
                TypeName = typeName,
                Instances = instances,
                Attributes = attributes,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, EsbPermissionResourceType value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.SystemId);
            members.Write(1, value.SystemName);
            members.Write(2, value.Type);
            members.Write(3, value.TypeName);
            members.WriteList(4, value.Instances, EsbJson.List(EsbPermissionInstance.JsonCode.Instance));
            members.WriteList(5, value.Attributes, EsbPermissionAttribute.JsonCode.Instance);
            members.End();
        }
    }
}
