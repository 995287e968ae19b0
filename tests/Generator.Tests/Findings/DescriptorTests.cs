using System.Globalization;
using EsbGen.Generator.Diagnostics;

namespace EsbGen.Generator.Tests.Findings;

public sealed class DescriptorTests
{
    private static readonly string Help = File.ReadAllText(Path.Combine(Repository.Root, "generator", "Diagnostics", "README.md"));

    public static TheoryData<string> Ids => [.. Descriptors.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_explained_where_its_help_link_leads(string id)
    {
        Assert.EndsWith("/generator/Diagnostics/README.md#" + id.ToLowerInvariant(), Descriptors.Of(id).HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains("\n## " + id + "\n", Help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_says_what_to_do(string id)
    {
        var message = Descriptors.Of(id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.True(message.Split(['.', ';']).Length > 2, "One sentence says what is wrong, another what to do: " + message);
    }
}
