using System.Text.Json;

namespace EsbGen.Testing;

/// <summary>
/// The IAM API that <see cref="EsbPermissionException.GetApplyUrlAsync"/> calls for the URL of the application page. No document
/// describes it.
/// </summary>
internal static class IamApplication
{
    public static EsbEndpoint Endpoint { get; } = new()
    {
        System = "iam",
        Name = "application",
        Method = HttpMethod.Post,
        Path = "/api/c/compapi/v2/iam/application/",
        IsQuery = true,
        Source = "IAM's own documentation",
        RequestType = typeof(JsonElement),
        ResponseType = typeof(JsonElement),
        Examples = new EsbExamples(
            static () => """{"system":"job","actions":[{"id":"run","related_resource_types":[]}]}"""u8,
            static () =>
                """{"result":true,"code":0,"message":"OK","data":{"url":"https://iam.example.com/apply-custom-perm?system_id=job"}}"""u8,
            ["$.system", "$.actions"]),
    };
}
