using EsbGen.Json;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>As many members as a test wants, all integers, as generated code reads them.</summary>
internal sealed class WideRecord(EsbMembers members, int count)
{
    public static WideRecord Of(IReadOnlyList<string> names) => new(EsbMembers.ForResponse([.. names], optional: []), names.Count);

    /// <returns>The members' values, the names that were kept, and the first member that did not come.</returns>
    public (long[] Values, IEnumerable<string> Kept, string? Missing) Read(string json)
    {
        var values = new long[count];
        var reader = new EsbJsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        var state = reader.StartObject(members);
        while (reader.TryReadMember(ref state, out var member))
        {
            values[member] = reader.ReadInt64(ref state);
        }

        return (values, state.AdditionalProperties?.Keys ?? [], reader.MissingRequired);
    }
}
