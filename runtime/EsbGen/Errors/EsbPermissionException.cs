namespace EsbGen;

/// <summary>
/// User or app may not do what was asked (9900403, 1306401 to 1306403, 16403xx, HTTP 403). Where IAM guards it,
/// <see cref="Permission"/> says what is missing, and <see cref="GetApplyUrlAsync"/> where to apply for it.
/// </summary>
public sealed class EsbPermissionException : EsbException
{
    internal EsbPermissionException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure) => Permission = failure.Permission;

    /// <summary>Which permission is missing; null where the response does not say, since not IAM guards it.</summary>
    public EsbPermission? Permission { get; }

    /// <summary>Asks IAM as the caller that was refused; null where no transport made the call.</summary>
    internal Func<EsbPermission, CancellationToken, Task<Uri>>? AskForApplyUrl { get; set; }

    /// <summary>
    /// Asks IAM, by a call of the same transport with the same <see cref="EsbCallOptions"/>, for the page where the user can apply for <see cref="Permission"/>. IAM keeps the page for
    /// some ten minutes: ask when it is about to be shown.
    /// </summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The page's address; null where <see cref="Permission"/> is null, so that there is nothing to apply for.</returns>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was ended early.</exception>
    public async Task<Uri?> GetApplyUrlAsync(CancellationToken cancellationToken = default) =>
        Permission is { } permission && AskForApplyUrl is { } ask ? await ask(permission, cancellationToken).ConfigureAwait(false) : null;
}
