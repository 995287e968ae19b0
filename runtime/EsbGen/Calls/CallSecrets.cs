using EsbGen.Credentials;
using EsbGen.Json;
using EsbGen.Options;
using EsbGen.Redaction;

namespace EsbGen.Calls;

/// <summary>
/// Knows all that one call must keep to itself: its credentials, secret headers, and the request's own members whose names speak of
/// secrets. Nothing is worked out before something has to be shown.
/// </summary>
internal readonly struct CallSecrets(CallSettings settings, SentCredentials credentials, Parameters parameters)
{
    /// <summary>Makes what masks them.</summary>
    public Redactor CreateRedactor()
    {
        using var writer = EsbJsonWriter.Rent();
        parameters.Write(writer);
        List<string> secrets = [.. settings.Headers.SelectMany(HeaderRules.SecretsOf)];
        RequestSecrets.Collect(writer.Written, secrets);
        return credentials.Redactor.With(secrets);
    }

    /// <summary>A code of a response that succeeded, as it may be shown.</summary>
    public EsbCode Shown(EsbCode code) => code.Number is 0 or 200 || !code.HasValue ? code : Failures.Shown(code, CreateRedactor());
}
