using System.Text.Json;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>A record within itself, as generated code has it.</summary>
[JsonConverter(typeof(JsonCode))]
internal sealed record Tree
{
    public string? Name { get; init; }

    public Tree? Child { get; init; }

    public IReadOnlyList<Tree>? Children { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>The JSON of trees within each other.</summary>
    public static string Nested(int depth, string open = "{\"child\":", string close = "}") =>
        string.Concat(Enumerable.Repeat(open, depth)) + "{\"name\":\"leaf\"}" + string.Concat(Enumerable.Repeat(close, depth));

    internal sealed class JsonCode : EsbJson<Tree>
    {
        internal static readonly JsonCode Instance = new();

        private static readonly EsbMembers Members = EsbMembers.ForResponse(["name", "child", "children"], optional: [0, 1, 2]);

        public override Tree ReadJson(ref EsbJsonReader reader)
        {
            string? name = null;
            Tree? child = null;
            IReadOnlyList<Tree>? children = null;
            var state = reader.StartObject(Members);
            while (reader.TryReadMember(ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        name = reader.ReadTextOrNull(ref state);
                        break;
                    case 1:
                        child = reader.ReadRecord(ref state, Instance);
                        break;
                    case 2:
                        children = reader.ReadList(ref state, Instance);
                        break;
                }
            }

            return new Tree { Name = name, Child = child, Children = children, AdditionalProperties = state.AdditionalProperties };
        }

        public override void WriteJson(EsbJsonWriter writer, Tree value)
        {
            var members = writer.StartObject(Members, value.AdditionalProperties);
            members.Write(0, value.Name);
            members.Write(1, value.Child, Instance);
            members.WriteList(2, value.Children, Instance);
            members.End();
        }
    }
}
