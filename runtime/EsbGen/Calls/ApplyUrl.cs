using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Calls;
using EsbGen.Json;
using EsbGen.Limits;

namespace EsbGen;

/// <summary>Asks IAM where a user applies for a permission: <c>POST /api/c/compapi/v2/iam/application/</c>.</summary>
internal static class ApplyUrl
{
    private const string Path = "/api/c/compapi/v2/iam/application/";
    private const string ResourceTypes = "related_resource_types";

    /// <summary>Not a query by its name, but nothing is lost when it is asked twice.</summary>
    private static readonly EsbEndpoint Endpoint = new()
    {
        System = "iam",
        Name = "application",
        Method = HttpMethod.Post,
        Path = Path,
        IsQuery = true,
        Source = "IAM's own documentation",
        RequestType = typeof(JsonNode),
        ResponseType = typeof(ApplyUrlResponse),
    };

    /// <exception cref="EsbException">The call failed, or its response holds no address.</exception>
    public static async Task<Uri> AskAsync(
        EsbTransport transport,
        EsbPermission permission,
        EsbCallOptions? options,
        CancellationToken cancellationToken)
    {
        var response = await transport.SendAsync<JsonNode, ApplyUrlResponse>(
            Endpoint,
            ApplicationOf(permission),
            EsbJson.Node!,
            ApplyUrlResponse.JsonCode.Instance,
            options,
            cancellationToken)
            .ConfigureAwait(false);
        return response.Url ?? throw EsbFailure.WithoutResponse.ToException(FailureKind.Protocol, Messages.NoApplyUrl(Endpoint), Endpoint);
    }

    /// <summary>IAM asks for the tree that it gives, but for the names of two members, and for nothing that is null.</summary>
    private static JsonNode ApplicationOf(EsbPermission permission)
    {
        using var writer = EsbJsonWriter.Rent();
        EsbPermission.Json.WriteJson(writer, permission);
        var application = JsonNode.Parse(writer.Written, documentOptions: new JsonDocumentOptions { MaxDepth = RuntimeLimits.JsonDepth })!;
        Adapt(application);
        foreach (var action in application["actions"] as JsonArray ?? [])
        {
            if (action is JsonObject members && !members.ContainsKey(ResourceTypes))
            {
                // An action on nothing in particular says so.
                members[ResourceTypes] = new JsonArray();
            }
        }

        return application;
    }

    private static void Adapt(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Adapt(item);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var name in members.Where(static member => member.Value is null).Select(static member => member.Key).ToArray())
            {
                members.Remove(name);
            }

            if (members["system_id"] is { } system)
            {
                members.Remove("system_id");
                members["system"] = system;
            }

            foreach (var member in members)
            {
                Adapt(member.Value);
            }
        }
    }
}
