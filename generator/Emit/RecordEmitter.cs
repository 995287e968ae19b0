using EsbGen.Generator.Model;

namespace EsbGen.Generator.Emit;

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

        writer.Line("""
            /// <summary>What the document does not name, and values that their members cannot hold, by name.</summary>
            public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

            """);
        JsonCode(writer, record.TypeName, record.Direction, record.Members, []);
        writer.Close();
    }

    public static void EmitResponse(SourceWriter writer, ResponseModel response, string fallbackDoc, bool hasAnnotations)
    {
        DocWriter.Write(writer, response.Documentation, fallbackDoc);
        var dataType = response.Data is { } data ? "<" + MemberCode.PropertyType(data, Direction.Answer) + ">" : "";
        Header(writer, response.TypeName, " : EsbResponse" + dataType);
        foreach (var member in response.Members)
        {
            Property(writer, member, Direction.Answer, hasAnnotations);
        }

        JsonCode(writer, response.TypeName, Direction.Answer, response.Members, Envelope(response.Data));
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
        DocWriter.Write(writer, member.Documentation, Literals.NameDoc(member));
        FactsEmitter.Attributes(writer, member, hasAnnotations);
        writer.Line("[JsonPropertyName(", Literals.Text(member.JsonName), ")]");
        writer.Line(member.IsRequired ? "public required " : "public ", MemberCode.PropertyType(member, direction), " ", member.Identifier, " { get; init; }", MemberCode.Initializer(member, direction));
        writer.Line();
        FactsEmitter.Items(writer, member);
    }

    /// <summary>The envelope's own members come first; the names are fixed, and so is the code that reads them.</summary>
    private static List<EnvelopeMember> Envelope(MemberModel? data)
    {
        var members = new List<EnvelopeMember>
        {
            new("result", "Result", "bool? result = null;", "reader_.BooleanOrNull(ref state_)", "result", "object_.Write({0}, value_.Result);", IsOptional: true),
            new("code", "Code", "EsbCode code = default;", "reader_.Value(ref state_, global::EsbGen.EsbCode.Json)", "code", "object_.WriteValue({0}, value_.Code, global::EsbGen.EsbCode.Json);", IsOptional: true),
            new("message", "Message", "string? message = null;", "reader_.TextOrNull(ref state_)", "message", "object_.Write({0}, value_.Message);", IsOptional: true),
        };
        if (data is not null)
        {
            members.Add(new(
                "data",
                "Data",
                MemberCode.Declaration(data, "data", Direction.Answer),
                MemberCode.Read(data, Direction.Answer),
                MemberCode.Assignment(data, "data", Direction.Answer),
                MemberCode.Write(data, 3, Direction.Answer).Replace("(3, ", "({0}, "),
                data.IsNullable));
        }

        members.Add(new("request_id", "RequestId", "string? requestId = null;", "reader_.TextOrNull(ref state_)", "requestId", "object_.Write({0}, value_.RequestId);", IsOptional: true));
        members.Add(new("permission", "Permission", "EsbPermission? permission = null;", "reader_.Record(ref state_, global::EsbGen.EsbPermission.Json)", "permission", "object_.Write({0}, value_.Permission, global::EsbGen.EsbPermission.Json);", IsOptional: true));
        return members;
    }

    private static void JsonCode(SourceWriter writer, string typeName, Direction direction, EquatableArray<MemberModel> members, List<EnvelopeMember> envelope)
    {
        writer.Line("/// <summary>Reads and writes the record as JSON, without reflection.</summary>");
        writer.Line("internal sealed class JsonCode : EsbJson<", typeName, ">");
        writer.Open();
        writer.Line("internal static readonly JsonCode Instance = new();");
        writer.Line();
        Names(writer, direction, members, envelope);
        writer.Line();
        Read(writer, typeName, direction, members, envelope);
        writer.Line();
        Write(writer, typeName, direction, members, envelope);
        writer.Close();
    }

    private static void Names(SourceWriter writer, Direction direction, EquatableArray<MemberModel> members, List<EnvelopeMember> envelope)
    {
        var names = new List<string>(envelope.Count + members.Count);
        var optional = new List<string>();
        foreach (var member in envelope)
        {
            Add(names, optional, member.Name, member.IsOptional);
        }

        foreach (var member in members)
        {
            Add(names, optional, member.JsonName, member.IsNullable);
        }

        writer.Line("private static readonly EsbMembers Members = global::EsbGen.Json.EsbMembers.", direction == Direction.Request ? "ForRequest(" : "ForAnswer(");
        writer.Line("    [", string.Join(", ", names), "],");
        writer.Line("    optional: [", string.Join(", ", optional), "]);");
    }

    private static void Add(List<string> names, List<string> optional, string name, bool isOptional)
    {
        if (isOptional)
        {
            optional.Add(Literals.Number(names.Count));
        }

        names.Add(Literals.Text(name));
    }

    private static void Read(SourceWriter writer, string typeName, Direction direction, EquatableArray<MemberModel> members, List<EnvelopeMember> envelope)
    {
        writer.Line("public override ", typeName, " ReadJson(ref EsbJsonReader reader_)");
        writer.Open();
        foreach (var member in envelope)
        {
            writer.Line(member.Declaration);
        }

        var locals = new string[members.Count];
        for (var at = 0; at < locals.Length; at++)
        {
            locals[at] = Literals.Local(members[at].Identifier);
            writer.Line(MemberCode.Declaration(members[at], locals[at], direction));
        }

        writer.Line("var state_ = reader_.StartObject(Members);");
        writer.Line("while (reader_.NextMember(ref state_))");
        writer.Open();
        var index = 0;
        if (envelope.Count + members.Count > 0)
        {
            writer.Line("switch (state_.Index)");
            writer.Open();
            foreach (var member in envelope)
            {
                Case(writer, index++, Literals.Local(member.Identifier), member.Read);
            }

            foreach (var member in members)
            {
                Case(writer, index, locals[index - envelope.Count], MemberCode.Read(member, direction));
                index++;
            }

            writer.Close();
        }

        writer.Close();
        writer.Line();
        writer.Line("return new()");
        writer.Open();
        foreach (var member in envelope)
        {
            writer.Line(member.Identifier, " = ", member.Assignment, ",");
        }

        for (var at = 0; at < locals.Length; at++)
        {
            writer.Line(members[at].Identifier, " = ", MemberCode.Assignment(members[at], locals[at], direction), ",");
        }

        writer.Line("AdditionalProperties = state_.AdditionalProperties,");
        writer.Close(";");
        writer.Close();
    }

    private static void Case(SourceWriter writer, int index, string local, string read)
    {
        writer.Line("case ", Literals.Number(index), ": ", local, " = ", read + "; break;");
    }

    private static void Write(SourceWriter writer, string typeName, Direction direction, EquatableArray<MemberModel> members, List<EnvelopeMember> envelope)
    {
        writer.Line("public override void WriteJson(EsbJsonWriter writer_, ", typeName, " value_)");
        writer.Open();
        writer.Line("var object_ = writer_.StartObject(Members, value_.AdditionalProperties);");
        var index = 0;
        foreach (var member in envelope)
        {
            writer.Line(member.Write.Replace("{0}", Literals.Number(index++)));
        }

        foreach (var member in members)
        {
            if (member.Type is ScalarType)
            {
                writer.Line("object_.Write(", Literals.Number(index++), ", value_.", member.Identifier, ");");
            }
            else
            {
                writer.Line(MemberCode.Write(member, index++, direction));
            }
        }

        writer.Line("object_.End();");
        writer.Close();
    }
}
