namespace EsbGen;

/// <summary>
/// Says who calls, call by call: in a web app the visitor, whose login is in the request at hand; in a service the holder of a token that
/// is renewed from time to time.
/// </summary>
/// <remarks>
/// Asked from many threads at once, before each attempt of a call, unless the call brings <see cref="EsbCallOptions.Credentials"/> of
/// its own. It runs on the thread pool, or where the caller has a <see cref="SynchronizationContext"/>, there. The time it takes is the
/// call's, which ends when that is up even if the provider does not. What it throws is thrown by the call.
/// </remarks>
public interface IEsbCredentialsProvider
{
    /// <summary>Gives a call's credentials.</summary>
    /// <param name="endpoint">The API that is called.</param>
    /// <param name="cancellationToken">The call's end, or its time limit.</param>
    /// <returns>
    /// The credentials. The app of <see cref="EsbOptions"/> stands in where they name none; the user never does. Giving equal ones again
    /// saves the work of putting them into their form.
    /// </returns>
    ValueTask<EsbCredentials> GetCredentialsAsync(EsbEndpoint endpoint, CancellationToken cancellationToken);
}
