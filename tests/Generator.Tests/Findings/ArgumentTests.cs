using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>Messages are complete; what is put into them is values, or members of closed sets.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public void A_finding_whose_arguments_are_not_those_of_its_rule_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(static () => new Finding(Rules.LastResort, default));
        Assert.Throws<ArgumentException>(static () => new Finding(Rules.LastResort, default, Argument.Name("data")));
        Assert.Throws<ArgumentException>(static () => new Finding(Rules.LastResort, default, Argument.Path("data"), Argument.Path("data")));
        Assert.Equal("data", Assert.Single(new Finding(Rules.LastResort, default, Argument.Path("data")).Arguments.ToArray()).Text);
    }

    [Fact]
    public void A_rule_that_suggests_no_edit_takes_none() => Assert.Throws<ArgumentException>(
        static () => new Finding(Rules.NoTypeColumn, default) { Edit = new SuggestedEdit("x.esb.json", "", "method", "\"GET\"") });

    [Fact]
    public void Every_member_of_a_closed_set_has_a_wording_of_its_own()
    {
        AssertDistinct(Enum.GetValues<Direction>().Select(static value => Argument.Of(value)));
        AssertDistinct(Enum.GetValues<ShownKind>().Select(static value => Argument.Of(value)));
        AssertDistinct(Enum.GetValues<UnreadableReason>().Select(static value => Argument.Of(value)));
        AssertDistinct(Enum.GetValues<JsonDefect>().Select(static value => Argument.Of(value, "x", "y")));
    }

    [Fact]
    public void Names_are_bounded()
    {
        Assert.Equal("none", Argument.Names([]).Text);
        Assert.Equal("'a', 'b'", Argument.Names(["a", "b"]).Text);
        Assert.Equal(Argument.MaxNames + 1, Argument.Names(Enumerable.Repeat("a", 1000)).Text.Split(", ").Length);
    }

    /// <summary>Words that the generator's code puts into an argument would be a piece of a sentence.</summary>
    [Fact]
    public void No_argument_is_made_of_words()
    {
        var calls = GeneratorSources.Files.Where(static file => !file.Path.EndsWith("Argument.cs", StringComparison.Ordinal))
            .SelectMany(static file => FindArguments(file.Text).Select(argument => (file.Path, Argument: argument)))
            .ToList();
        Assert.True(calls.Count > 50, "The arguments of findings are not found.");
        Assert.All(calls, static call => Assert.Empty(FindWords(call.Argument)));
    }

    [Theory]
    [InlineData("Argument.Name(\"a member\" + name)")]
    [InlineData("Argument.Name(isIn ? $\"of {name}\" : name)")]
    public void Words_are_found(string code) => Assert.NotEmpty(FindWords(Assert.Single(FindArguments("_ = " + code + ";"))));

    private static IEnumerable<InvocationExpressionSyntax> FindArguments(string code) =>
        CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(static call => call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }
                && name.Identifier.Text == nameof(Argument));

    /// <summary>JSON may stand in an argument.</summary>
    private static IEnumerable<string> FindWords(InvocationExpressionSyntax call) => call.DescendantTokens()
        .Where(static token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        .Select(static token => token.ValueText)
        .Where(static text => text.Contains(' ', StringComparison.Ordinal) && text[0] is not ('{' or '['));

    private static void AssertDistinct(IEnumerable<Argument> arguments)
    {
        var texts = arguments.Select(static argument => argument.Text).ToList();
        Assert.All(texts, Assert.NotEmpty);
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }
}
