using System.Net;

namespace EsbGen;

/// <summary>What is known of a call that failed.</summary>
internal sealed record EsbFailure(EsbCode Code, string? Message, string? RequestId, EsbPermission? Permission, HttpStatusCode? HttpStatus, string? RawAnswer)
{
    public static EsbFailure WithoutAnswer { get; } = new(default, null, null, null, null, null);
}
