using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes what an endpoint's examples are, as constants of the assembly.</summary>
internal static class ExampleEmitter
{
    public static void Emit(SourceWriter writer, EmbeddedExamples examples)
    {
        writer.Line("Examples = new(");
        writer.Begin("    request: static () => ").AddText(examples.Request).End("u8,");
        writer.Begin("    response: static () => ").AddText(examples.Answer).End("u8,");
        writer.Begin("    requiredParameters: [");
        for (var index = 0; index < examples.RequiredParameters.Count; index++)
        {
            writer.Add(index == 0 ? "" : ", ").AddText(examples.RequiredParameters[index]);
        }

        writer.End("]),");
    }
}
