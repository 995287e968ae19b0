using System.Text.Json.Nodes;
using EsbGen.Documents.Model;

namespace EsbGen.Benchmarks.Generator;

/// <summary>Writes the APIs of a system as an OpenAPI 3 text: the same methods, records, members, types and descriptions.</summary>
internal static class OpenApiText
{
    public static string Of(string system, IEnumerable<ApiModel> apis)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject();
        foreach (var api in apis)
        {
            paths[api.Path] = new JsonObject { [api.Method == "GET" ? "get" : "post"] = OperationOf(api) };
            if (api.Request is { } request)
            {
                schemas[request.TypeName] = SchemaOf(request.Members, request.Documentation);
            }

            schemas[api.Response.TypeName] = SchemaOf(api.Response);
            foreach (var record in api.Structures)
            {
                schemas[record.TypeName] = SchemaOf(record.Members, record.Documentation);
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.1",
            ["info"] = new JsonObject { ["title"] = system, ["version"] = "2" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    private static JsonObject OperationOf(ApiModel api)
    {
        var operation = new JsonObject
        {
            ["operationId"] = api.Identifier,
            ["summary"] = api.Documentation.Summary,
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = Json(api.Response.TypeName) } },
        };
        if (api.Request is { } request)
        {
            operation[api.Method == "GET" ? "parameters" : "requestBody"] = api.Method == "GET"
                ? new JsonArray([.. request.Members.Select(ParameterOf)])
                : new JsonObject { ["required"] = true, ["content"] = Json(request.TypeName) };
        }

        return operation;
    }

    private static JsonObject ParameterOf(MemberModel member) => new()
    {
        ["name"] = member.JsonName,
        ["in"] = "query",
        ["required"] = member.IsRequired,
        ["description"] = member.Documentation.Summary,
        ["schema"] = SchemaOf(member.Type),
    };

    private static JsonObject Json(string typeName) => new() { ["application/json"] = new JsonObject { ["schema"] = Reference(typeName) } };

    private static JsonObject Reference(string typeName) => new() { ["$ref"] = "#/components/schemas/" + typeName };

    private static JsonObject SchemaOf(ResponseModel response)
    {
        var schema = SchemaOf(response.Members, response.Documentation);
        var properties = schema["properties"]!.AsObject();
        properties["result"] = Scalar("boolean");
        properties["code"] = Scalar("integer", "int64");
        properties["message"] = Scalar("string");
        properties["request_id"] = Scalar("string");
        properties["permission"] = new JsonObject();
        if (response.Data is { } data)
        {
            properties["data"] = SchemaOf(data);
        }

        return schema;
    }

    private static JsonObject SchemaOf(EquatableArray<MemberModel> members, Documentation documentation)
    {
        var properties = new JsonObject();
        foreach (var member in members)
        {
            properties[member.JsonName] = SchemaOf(member);
        }

        var schema = new JsonObject { ["type"] = "object", ["description"] = documentation.Summary, ["properties"] = properties };
        var required = members.Where(static member => member.IsRequired).Select(static member => (JsonNode)member.JsonName).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private static JsonObject SchemaOf(MemberModel member)
    {
        var schema = SchemaOf(member.Type);
        if (!schema.ContainsKey("$ref"))
        {
            schema["description"] = member.Documentation.Summary;
            schema["nullable"] = member.IsNullable;
        }

        return schema;
    }

    private static JsonObject SchemaOf(TypeModel type) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => Scalar("boolean"),
        ScalarType { Kind: ScalarKind.Int64 } => Scalar("integer", "int64"),
        ScalarType { Kind: ScalarKind.Double } => Scalar("number", "double"),
        ScalarType { Kind: ScalarKind.Decimal } => Scalar("number", "decimal"),
        ScalarType { Kind: ScalarKind.Text } => Scalar("string"),
        ScalarType => [],
        TimeType { Kind: TimeKind.UnixSeconds or TimeKind.UnixMilliseconds } => Scalar("integer", "int64"),
        TimeType => Scalar("string"),
        ValueSetType { IsNumeric: true } => Scalar("integer", "int64"),
        ValueSetType => Scalar("string"),
        ListType list => new JsonObject { ["type"] = "array", ["items"] = SchemaOf(list.Item) },
        DictionaryType dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = SchemaOf(dictionary.Value) },
        RecordType record => Reference(record.TypeName),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static JsonObject Scalar(string type, string? format = null) => format is null ? new() { ["type"] = type } : new() { ["type"] = type, ["format"] = format };
}
