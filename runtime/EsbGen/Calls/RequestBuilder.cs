#if NETSTANDARD2_0
using System.Diagnostics;
#endif
using System.Runtime.CompilerServices;
using System.Text.Json;
using EsbGen.Credentials;
using EsbGen.Json;
using EsbGen.Options;

namespace EsbGen.Calls;

/// <summary>Makes the HTTP request of a call.</summary>
internal sealed class RequestBuilder(EsbOptions options)
{
    private readonly string _base = options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/');
    private readonly Uri _root = new(options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    private readonly ConditionalWeakTable<EsbEndpoint, Uri> _addresses = new();

    /// <param name="endpoint">The API.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="settings">What holds for the call.</param>
    /// <param name="credentials">Who calls.</param>
    /// <param name="isSentOnce">Whether the handler must not repeat a GET by itself.</param>
    /// <exception cref="ArgumentException">The parameters make no address.</exception>
    public HttpRequestMessage Build(
        EsbEndpoint endpoint,
        Parameters parameters,
        CallSettings settings,
        SentCredentials credentials,
        bool isSentOnce)
    {
        EsbJsonWriter? writer = null;
        try
        {
            writer = EsbJsonWriter.Rent();
            var isGet = endpoint.Method == HttpMethod.Get;
            var start = isGet ? 0 : WritePrefix(writer, credentials);
            var path = WriteParameters(endpoint, writer, start, parameters);
            AddSupplierAccount(writer, start, settings.SupplierAccount);
            var request = new HttpRequestMessage(
                endpoint.Method,
                isGet || endpoint.HasVariables
                    ? AddressOf(endpoint, isGet ? path + QueryString.Of(credentials.Parameters, writer.Written) : path)
                    : AddressOf(endpoint));
            AddHeaders(request, settings, credentials);
#if !NETSTANDARD2_0
            if (isGet && isSentOnce && !OperatingSystem.IsBrowser())
            {
                request.Content = new EmptyContent();
            }

#endif
            if (!isGet)
            {
                Join(writer, start);
                request.Content = new PooledContent(writer);
                request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");

                // The body's from here on.
                writer = null;
            }

            return request;
        }
        finally
        {
            writer?.Dispose();
        }
    }

    /// <returns>The path, its variables filled.</returns>
    private static string WriteParameters(EsbEndpoint endpoint, EsbJsonWriter writer, int start, Parameters parameters)
    {
        parameters.Write(writer);
        if (!endpoint.HasVariables)
        {
            return endpoint.Path;
        }

        var (path, others) = PathVariables.Fill(endpoint, writer.Written.Slice(start));
        writer.Truncate(start);
        writer.WriteRaw(others);
        return path;
    }

    /// <summary>Most calls go where earlier ones went, and an address takes longer to make than the request around it.</summary>
    private Uri AddressOf(EsbEndpoint endpoint)
    {
        if (!_addresses.TryGetValue(endpoint, out var address))
        {
            address = _addresses.GetValue(endpoint, endpoint => AddressOf(endpoint, endpoint.Path));
        }

        return address;
    }

    private Uri AddressOf(EsbEndpoint endpoint, string pathAndQuery)
    {
        if (endpoint.PathProblem is { } problem)
        {
            throw new ArgumentException(
                $"ESB call {endpoint} was not sent: the path in {endpoint.Source} or its EsbPath is invalid: {problem}.");
        }

        if (!Uri.TryCreate(_base + pathAndQuery, UriKind.Absolute, out var address))
        {
            throw new ArgumentException($"The parameters of ESB call {endpoint} do not form a valid address; they may be too long.");
        }

        return IsBelowBase(address)
            ? address
            : throw new ArgumentException($"ESB call {endpoint} was not sent: its address is not below EsbOptions.BaseAddress.");
    }

    /// <summary>Credentials go to the host of the options and to no other, whatever path and parameters are.</summary>
    private bool IsBelowBase(Uri address) =>
        string.Equals(address.Scheme, _root.Scheme, StringComparison.Ordinal)
        && string.Equals(address.Host, _root.Host, StringComparison.Ordinal)
        && address.Port == _root.Port
        && address.UserInfo.Length == 0
        && address.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal);

    private static int WritePrefix(EsbJsonWriter writer, SentCredentials credentials)
    {
        writer.WriteRaw(credentials.Prefix);
        return writer.Length;
    }

    /// <summary>Makes one object of the prefix and the record behind it.</summary>
    private static void Join(EsbJsonWriter writer, int start)
    {
        var record = writer.Written.Slice(start);
        if (start == 1)
        {
            // No parameters of ours: the record is the whole body.
            var whole = record.ToArray();
            writer.Truncate(0);
            writer.WriteRaw(whole);
        }
        else if (record.Length == 2)
        {
            writer.Truncate(start);
            writer.WriteRaw("}"u8);
        }
        else
        {
            writer.Overwrite(start, (byte)',');
        }
    }

    /// <summary>The request's own account wins over the client's.</summary>
    private static void AddSupplierAccount(EsbJsonWriter writer, int start, string? account)
    {
        if (account is not { Length: > 0 } || Has(writer.Written.Slice(start), "bk_supplier_account"u8))
        {
            return;
        }

        var isEmpty = writer.Length - start == 2;
        writer.Truncate(writer.Length - 1);
        using var member = EsbJsonWriter.Rent();
        member.WriteName("bk_supplier_account");
        member.WriteText(account);
        writer.WriteRaw(isEmpty ? ""u8 : ","u8);
        writer.WriteRaw(member.Written);
        writer.WriteRaw("}"u8);
    }

    private static bool Has(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var reader = JsonValues.ReaderOf(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals(name))
                {
                    return true;
                }

                reader.Skip();
            }
        }

        return false;
    }

    private static void AddHeaders(HttpRequestMessage request, CallSettings settings, SentCredentials credentials)
    {
        Add("X-Bkapi-Authorization", credentials.Authorization);
        Add("X-Bk-Tenant-Id", settings.TenantId);
        Add("Blueking-Language", settings.Language);
        Add("Blueking-Timezone", settings.TimeZone);
        Add("X-Use-Test-Env", settings.UseTestEnvironment ? "1" : null);
#if NETSTANDARD2_0
        // .NET's own handlers do; those of .NET Framework do not.
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity)
        {
            Add("traceparent", activity.Id);
            Add("tracestate", activity.TraceStateString);
        }
#endif
        foreach (var header in settings.Headers)
        {
            request.Headers.Remove(header.Key);
            Add(header.Key, header.Value);
        }

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                // The headers are made when they are asked for.
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }
}
