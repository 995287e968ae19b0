namespace EsbGen;

/// <summary>
/// User or app lacks a permission (9900403, 1306401 to 1306403, 16403xx, HTTP 403). Where IAM guards it, <see cref="Permission"/> says
/// which is missing, and <see cref="GetApplyUrlAsync"/> where to apply for it.
/// </summary>
public sealed class EsbPermissionException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbPermissionException()
        : this("The caller lacks a permission.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbPermissionException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbPermissionException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbPermissionException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure) => Permission = failure.Permission;

    /// <summary>Which permission is missing; null where the response does not say, since IAM does not guard it.</summary>
    public EsbPermission? Permission { get; init; }

    /// <summary>Asks IAM as the caller that was refused; null where no transport made the call.</summary>
    internal Func<EsbPermission, CancellationToken, Task<Uri>>? AskForApplyUrl { get; set; }

    /// <summary>
    /// Gets from IAM the URL of the web page where the user can apply for <see cref="Permission"/>, by a call of the same transport with
    /// the same <see cref="EsbCallOptions"/>. IAM keeps the page for some ten minutes: ask when it is about to be shown.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The page's address; null where <see cref="Permission"/> is null, so that there is nothing to apply for, and in an exception that no
    /// transport threw.
    /// </returns>
    /// <exception cref="EsbException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public async Task<Uri?> GetApplyUrlAsync(CancellationToken cancellationToken = default) =>
        Permission is { } permission && AskForApplyUrl is { } ask ? await ask(permission, cancellationToken).ConfigureAwait(false) : null;
}
