using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>A resource, or a step of the path to it.</summary>
[JsonConverter(typeof(JsonCode))]
public sealed record EsbPermissionInstance
{
    /// <summary>Its kind.</summary>
    public string? Type { get; init; }

    /// <summary>The kind's name.</summary>
    public string? TypeName { get; init; }

    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What is known of it beside that, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    internal sealed class JsonCode : EsbJson<EsbPermissionInstance>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["type", "type_name", "id", "name"], optional: [0, 1, 2, 3]);

        public override EsbPermissionInstance ReadJson(ref EsbJsonReader reader)
        {
            string? type = null;
            string? typeName = null;
            string? id = null;
            string? name = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        type = reader.ReadTextOrNull(ref state);
                        break;
                    case 1:
                        typeName = reader.ReadTextOrNull(ref state);
                        break;
                    case 2:
                        id = reader.ReadTextOrNull(ref state);
                        break;
                    case 3:
                        name = reader.ReadTextOrNull(ref state);
                        break;
                }
            }

            return new EsbPermissionInstance
            {
                Type = type,
                TypeName = typeName,
                Id = id,
                Name = name,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, EsbPermissionInstance value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.Type);
            members.Write(1, value.TypeName);
            members.Write(2, value.Id);
            members.Write(3, value.Name);
            members.End();
        }
    }
}
