using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>The permission a call lacks, as IAM describes it.</summary>
[JsonConverter(typeof(JsonCode))]
public sealed record EsbPermission
{
    /// <summary>The system that guards it.</summary>
    public string? SystemId { get; init; }

    /// <summary>The system's name.</summary>
    public string? SystemName { get; init; }

    /// <summary>What the user may not do.</summary>
    public IReadOnlyList<EsbPermissionAction>? Actions { get; init; }

    /// <summary>What is known of it beside that, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>Reads and writes the tree; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static EsbJson<EsbPermission> Json => JsonCode.Instance;

    internal sealed class JsonCode : EsbJson<EsbPermission>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["system_id", "system_name", "actions"], optional: [0, 1, 2]);

        public override EsbPermission ReadJson(ref EsbJsonReader reader)
        {
            string? systemId = null;
            string? systemName = null;
            IReadOnlyList<EsbPermissionAction>? actions = null;
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
                        actions = reader.ReadList(ref state, EsbPermissionAction.JsonCode.Instance);
                        break;
                }
            }

            return new EsbPermission
            {
                SystemId = systemId,
                SystemName = systemName,
                Actions = actions,
                AdditionalProperties = state.AdditionalProperties,
            };
        }

        public override void WriteJson(EsbJsonWriter writer, EsbPermission value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.SystemId);
            members.Write(1, value.SystemName);
            members.WriteList(2, value.Actions, EsbPermissionAction.JsonCode.Instance);
            members.End();
        }
    }
}
