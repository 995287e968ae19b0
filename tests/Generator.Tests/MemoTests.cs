using EsbGen.Documents.Text;
using Xunit;

namespace EsbGen.Generator.Tests;

public sealed class MemoTests
{
    private readonly List<string> _made = [];

    [Fact]
    public void What_was_made_of_a_text_is_given_again()
    {
        var memo = new Memo<string>(Make, longest: 10);

        Assert.Equal("<text>", memo.Of("text"));
        Assert.Equal("<text>", memo.Of(new string("text".ToCharArray())));
        Assert.Equal(["text"], _made);
    }

    [Fact]
    public void Texts_that_share_a_place_drive_each_other_out()
    {
        var memo = new Memo<string>(Make, longest: 10, size: 1);

        Assert.Equal("<a>", memo.Of("a"));
        Assert.Equal("<b>", memo.Of("b"));
        Assert.Equal("<a>", memo.Of("a"));
        Assert.Equal(["a", "b", "a"], _made);
    }

    [Fact]
    public void Long_texts_are_not_kept()
    {
        var memo = new Memo<string>(Make, longest: 3);

        Assert.Equal("<long>", memo.Of("long"));
        Assert.Equal("<long>", memo.Of("long"));
        Assert.Equal(["long", "long"], _made);
    }

    [Fact]
    public void The_empty_text_has_a_place_too() => Assert.Equal("<>", new Memo<string>(Make, longest: 3).Of(""));

    private string Make(string text)
    {
        _made.Add(text);
        return "<" + text + ">";
    }
}
