using EsbGen.Documents.Model;

namespace EsbGen.Documents.Binding.Records;

/// <summary>Names the views of texts as lists: <c>TargetIps</c> is seen as <c>TargetIpsItems</c>, unless another member has that name.</summary>
internal static class ItemsNames
{
    public static void Assign(IList<MemberModel> members, string typeName)
    {
        HashSet<string>? taken = null;
        for (var index = 0; index < members.Count; index++)
        {
            var member = members[index];
            if (!member.Facts.IsCommaList)
            {
                continue;
            }

            taken ??= new HashSet<string>(members.Select(static other => other.Identifier), StringComparer.OrdinalIgnoreCase) { typeName };
            var name = member.Identifier + "Items";
            members[index] = member with { Facts = member.Facts with { ItemsIdentifier = taken.Add(name) ? name : "" } };
        }
    }
}
