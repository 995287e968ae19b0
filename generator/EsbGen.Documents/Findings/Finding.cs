using System.Globalization;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>One complaint about one place of a document or an override, as a value; the compiler's diagnostic is made last.</summary>
internal sealed record Finding
{
    private readonly SuggestedEdit? _edit;

    /// <param name="rule">The rule that is broken.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">What fills the rule's message.</param>
    /// <exception cref="ArgumentException">The arguments are not those that the rule declares.</exception>
    public Finding(Rule rule, Place place, params Argument[] arguments)
    {
        if (!arguments.Select(static argument => argument.Kind).SequenceEqual(rule.Parameters))
        {
            var given = string.Join(", ", arguments.Select(static argument => argument.Kind));
            var declared = string.Join(", ", rule.Parameters);
            throw new ArgumentException(rule.Id + " takes (" + declared + "), not (" + given + ").", nameof(arguments));
        }

        Rule = rule;
        Place = place;
        Arguments = new(arguments);
    }

    public Rule Rule { get; }

    public string Id => Rule.Id;

    public Place Place { get; }

    public EquatableArray<Argument> Arguments { get; }

    /// <summary>The field that it is about; null where it is about something else.</summary>
    public FieldPath? Field { get; init; }

    /// <summary>The setting of an override that settles it; null where none does.</summary>
    public SuggestedSetting? Setting { get; init; }

    /// <summary>The edit that makes <see cref="Setting"/>, once it is known where it belongs; null where there is no such place.</summary>
    /// <exception cref="ArgumentException">The rule does not suggest edits.</exception>
    public SuggestedEdit? Edit
    {
        get => _edit;
        init => _edit = value is null || Rule.SuggestsEdit
            ? value
            : throw new ArgumentException(Rule.Id + " does not suggest edits.", nameof(value));
    }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Texts()]);

    /// <summary>The texts that fill <see cref="Rule.MessageFormat"/>.</summary>
    public IEnumerable<string> Texts()
    {
        var texts = Arguments.Select(static argument => argument.Text);
        return Rule.SuggestsEdit ? texts.Append(Edit?.Sentence ?? "") : texts;
    }
}
