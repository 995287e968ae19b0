namespace EsbGen.Generator.Parsing.Examples;

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
}
