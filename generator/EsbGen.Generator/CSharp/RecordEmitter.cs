using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes a record and the code that reads and writes it as JSON.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, RecordModel record, string fallbackDoc, bool hasAnnotations)
    {
        DocWriter.Write(writer, record.Documentation, fallbackDoc);
        Header(writer, record.TypeName, "");
        foreach (var member in record.Members)
        {
            Property(writer, member, record.Direction, hasAnnotations);
        }

        writer.Lines("""
            /// <summary>What the document does not name, and values that their members cannot hold, by name.</summary>
            public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

            """);
        PrintMembers(writer, "private");
        JsonCode(writer, record.TypeName, record.Direction, MemberCode.Of(record.Members, record.Direction));
        writer.Close();
    }

    public static void EmitResponse(SourceWriter writer, ResponseModel response, string fallbackDoc, bool hasAnnotations)
    {
        DocWriter.Write(writer, response.Documentation, fallbackDoc);
        var dataType = response.Data is { } data ? "<" + TypeNames.Of(data.Type, Direction.Response) + (data.IsNullable ? "?>" : ">") : "";
        Header(writer, response.TypeName, " : EsbResponse" + dataType);
        foreach (var member in response.Members)
        {
            Property(writer, member, Direction.Response, hasAnnotations);
        }

        writer.Line("/// <inheritdoc/>");
        PrintMembers(writer, "protected override");
        JsonCode(writer, response.TypeName, Direction.Response, MemberCode.Of(response));
        writer.Close();
    }

    private static void Header(SourceWriter writer, string typeName, string bases)
    {
        writer.Line("[JsonConverter(typeof(JsonCode))]");
        writer.Line("public sealed partial record ", typeName, bases);
        writer.Open();
    }

    private static void Property(SourceWriter writer, MemberModel member, Direction direction, bool hasAnnotations)
    {
        DocWriter.Write(writer, member);
        FactsEmitter.Attributes(writer, member, hasAnnotations);
        writer.Begin("[JsonPropertyName(").AddText(member.JsonName).End(")]");
        writer.Begin(member.IsRequired ? "public required " : "public ").Add(TypeNames.Of(member.Type, direction)).Add(member.IsNullable ? "? " : " ").Add(member.Identifier).Add(" { get; init; }").End(MemberCode.Initializer(member, direction));
        writer.Line();
        FactsEmitter.Items(writer, member);
    }

    /// <summary>What C# would print itself shows passwords. A record's <c>ToString</c> is left to whoever extends the record.</summary>
    private static void PrintMembers(SourceWriter writer, string modifiers)
    {
        writer.Line(modifiers, " bool PrintMembers(global::System.Text.StringBuilder builder_) => EsbRecordText.Print(builder_, this, JsonCode.Instance);");
        writer.Line();
    }

    private static void JsonCode(SourceWriter writer, string typeName, Direction direction, MemberCode[] members)
    {
        writer.Line("internal sealed class JsonCode : EsbJson<", typeName, ">");
        writer.Open();
        writer.Line("internal static readonly JsonCode Instance = new();");
        writer.Line();
        Names(writer, direction, members);
        writer.Line();
        Read(writer, typeName, members);
        writer.Line();
        Write(writer, typeName, members);
        writer.Close();
    }

    private static void Names(SourceWriter writer, Direction direction, MemberCode[] members)
    {
        writer.Line("private static readonly EsbMembers Members = global::EsbGen.Json.EsbMembers.", direction == Direction.Request ? "ForRequest(" : "ForResponse(");
        writer.Begin("    [");
        for (var index = 0; index < members.Length; index++)
        {
            writer.Add(index == 0 ? "" : ", ").AddText(members[index].Name);
        }

        var separator = "], optional: [";
        for (var index = 0; index < members.Length; index++)
        {
            if (members[index].IsOptional)
            {
                writer.Add(separator).Add(Literals.Number(index));
                separator = ", ";
            }
        }

        writer.End("]);");
    }

    private static void Read(SourceWriter writer, string typeName, MemberCode[] members)
    {
        writer.Line("public override ", typeName, " ReadJson(ref EsbJsonReader reader_)");
        writer.Open();
        foreach (ref readonly var member in members.AsSpan())
        {
            writer.Begin(member.LocalType).Add(" ").Add(member.Local).End(member.LocalValue);
        }

        writer.Line("var state_ = reader_.StartObject(Members);");
        writer.Line("while (reader_.TryReadMember(ref state_, out var member_))");
        writer.Open();
        writer.Line("switch (member_)");
        writer.Open();
        for (var index = 0; index < members.Length; index++)
        {
            ref readonly var member = ref members[index];
            writer.Begin("case ").Add(Literals.Number(index)).Add(": ").Add(member.Local).Add(" = ").Add(member.Reader).Add(Separator(member.ReaderShape)).Add(member.ReaderShape).End("); break;");
        }

        if (members.Length == 0)
        {
            // C# warns of a switch without anything in it.
            writer.Line("default: break;");
        }

        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line("return new()");
        writer.Open();
        foreach (ref readonly var member in members.AsSpan())
        {
            writer.Begin(member.Identifier).Add(" = ").Add(member.Local).Add(member.Fallback).End(",");
        }

        writer.Line("AdditionalProperties = state_.AdditionalProperties,");
        writer.Close(";");
        writer.Close();
    }

    private static void Write(SourceWriter writer, string typeName, MemberCode[] members)
    {
        writer.Line("public override void WriteJson(EsbJsonWriter writer_, ", typeName, " value_)");
        writer.Open();
        writer.Line("var object_ = writer_.StartObject(Members, value_.AdditionalProperties);");
        for (var index = 0; index < members.Length; index++)
        {
            ref readonly var member = ref members[index];
            writer.Begin(member.Writer).Add(Literals.Number(index)).Add(", value_.").Add(member.Identifier).Add(Separator(member.Shape)).Add(member.Shape).End(");");
        }

        writer.Line("object_.End();");
        writer.Close();
    }

    private static string Separator(string argument) => argument.Length == 0 ? "" : ", ";
}
