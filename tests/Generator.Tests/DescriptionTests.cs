using EsbGen.Documents.Model;
using EsbGen.Documents.Prose;
using Xunit;

namespace EsbGen.Generator.Tests;

public sealed class DescriptionTests
{
    [Fact]
    public void One_description_serves_fields_of_several_names_and_types()
    {
        var description = Description.Of("状态：1:成功，2:失败，默认1，最大10");
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(("state", true), Named(description.ValuesOf("state", areNumbers: true)));
            Assert.Equal(("status", true), Named(description.ValuesOf("status", areNumbers: true)));
            Assert.Equal(("state", false), Named(description.ValuesOf("state", areNumbers: false)));
            Assert.Equal(10, description.FactsOf(ScalarType.Int64).Limits.Maximum);
            Assert.Equal(Documents.Model.Limits.None, description.FactsOf(ScalarType.Text).Limits);
        }
    }

    [Fact]
    public void A_condition_is_told_as_often_as_it_is_asked()
    {
        var conditional = Description.Of("仅当失败时才返回");
        var plain = Description.Of("名称");

        Assert.True(conditional.SaysMayBeMissing);
        Assert.True(conditional.SaysMayBeMissing);
        Assert.False(plain.SaysMayBeMissing);
        Assert.False(plain.SaysMayBeMissing);
    }

    private static (string, bool) Named(ValueSetType? set) => set is null ? ("", false) : (set.FieldName, set.IsNumeric);
}
