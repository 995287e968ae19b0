namespace EsbGen;

/// <summary>Determines what a failed response means: by its code if it is known, otherwise by its HTTP status.</summary>
internal static class FailureKinds
{
    /// <summary>Of an envelope.</summary>
    public static FailureKind OfEnvelope(EsbFailure failure)
    {
        if (failure.Permission is { SystemId: not null } or { Actions.Count: > 0 })
        {
            return FailureKind.Permission;
        }

        var kind = KnownCodes.KindOf(failure.Code.Number, failure.Message);
        return kind != FailureKind.Other ? kind : (int?)failure.HttpStatus switch
        {
            401 => FailureKind.Authentication,
            403 => FailureKind.Permission,
            404 => FailureKind.NotFound,
            429 => FailureKind.RateLimit,
            502 or 503 or 504 => FailureKind.Gateway,
            _ => FailureKind.Other,
        };
    }

    /// <summary>Of anything else: the gateway may say in headers what it is, and 429 means one thing whoever sends it.</summary>
    public static FailureKind OfOther(EsbFailure failure)
    {
        var kind = KnownCodes.KindOf(failure.Code.Number, failure.Message);
        return kind != FailureKind.Other ? kind : (int?)failure.HttpStatus == 429 ? FailureKind.RateLimit : FailureKind.Protocol;
    }
}
