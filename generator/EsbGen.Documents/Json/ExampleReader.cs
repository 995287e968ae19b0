namespace EsbGen.Documents.Json;

/// <summary>
/// Reads the JSON of an example and mends what authors get wrong, reporting each repair. Strict JSON is read in one
/// pass without a repair; every rule beyond it is one method of <see cref="ExampleParser"/>.
/// </summary>
internal static class ExampleReader
{
    public static ExampleText Read(string code, CancellationToken cancellationToken = default)
    {
        var parser = new ExampleParser(code, cancellationToken);
        var values = new List<ExampleValue>(1);
        while (parser.FindValue(isFirst: values.Count == 0))
        {
            values.Add(parser.ReadTop());
            if (parser.Failure is not null)
            {
                break;
            }
        }

        return new ExampleText(values, parser.Repairs, parser.Failure);
    }

    /// <summary>Reads a text that should be one strict JSON value, in which comments may stand; what is wrong in it is mended and reported all the same.</summary>
    public static ExampleText ReadStrict(string text, CancellationToken cancellationToken = default)
    {
        var parser = new ExampleParser(text, cancellationToken, allowsComments: true);
        var value = parser.ReadWhole();
        return new ExampleText(value is null ? [] : [value], parser.Repairs, parser.Failure);
    }
}
