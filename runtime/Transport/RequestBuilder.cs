using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Transport;

/// <summary>Makes the HTTP request of a call.</summary>
internal sealed class RequestBuilder
{
    private readonly EsbOptions _options;
    private readonly string _base;
    private readonly KeyValuePair<string, string>[] _parameters;
    private readonly string? _authorization;

    // The parameters as the start of a JSON object, without its closing brace.
    private readonly byte[] _prefix;

    public RequestBuilder(EsbOptions options)
    {
        _options = options;
        _base = options.BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var credentials = CredentialsOf(options);
        var isHeader = options.CredentialsPlacement == EsbCredentialsPlacement.Header || options.AccessToken is { Length: > 0 };
        _authorization = isHeader ? AsciiJson.Escape(Encoding.UTF8.GetString(ObjectOf(credentials))) : null;
        if (isHeader)
        {
            credentials.Clear();
        }

        _parameters = [.. credentials];
        var prefix = ObjectOf(credentials);
        _prefix = prefix.AsSpan(0, prefix.Length - 1).ToArray();
    }

    /// <exception cref="ArgumentException">The parameters make no address.</exception>
    public HttpRequestMessage Build(EsbEndpoint endpoint, Action<EsbJsonWriter>? writeParameters)
    {
        EsbJsonWriter? writer = null;
        try
        {
            writer = EsbJsonWriter.Rent();
            var isGet = endpoint.Method == HttpMethod.Get;
            var start = isGet ? 0 : WritePrefix(writer);
            var path = WriteParameters(endpoint, writer, start, writeParameters);
            AddSupplierAccount(writer, start);
            var request = new HttpRequestMessage(endpoint.Method, AddressOf(endpoint, isGet ? path + QueryString.Of(_parameters, writer.Written) : path));
            AddHeaders(request.Headers);
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
    private static string WriteParameters(EsbEndpoint endpoint, EsbJsonWriter writer, int start, Action<EsbJsonWriter>? writeParameters)
    {
        if (writeParameters is null)
        {
            writer.WriteRaw("{}"u8);
        }
        else
        {
            writeParameters(writer);
        }

        if (!endpoint.HasVariables)
        {
            return endpoint.Path;
        }

        var (path, others) = PathVariables.Fill(endpoint, writer.Written.Slice(start));
        writer.Truncate(start);
        writer.WriteRaw(others);
        return path;
    }

    private Uri AddressOf(EsbEndpoint endpoint, string pathAndQuery) =>
        Uri.TryCreate(_base + pathAndQuery, UriKind.Absolute, out var address)
            ? address
            : throw new ArgumentException($"The parameters of ESB call {endpoint} make no address; they may be too long for one.");

    private static List<KeyValuePair<string, string>> CredentialsOf(EsbOptions options)
    {
        var credentials = new List<KeyValuePair<string, string>>();
        if (options.AccessToken is { Length: > 0 } accessToken)
        {
            credentials.Add(new("access_token", accessToken));
            return credentials;
        }

        Add("bk_app_code", options.AppCode);
        Add("bk_app_secret", options.AppSecret);
        Add("bk_access_token", options.UserAccessToken);
        Add("bk_token", options.Token);
        Add("bk_username", options.Username);
        return credentials;

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                credentials.Add(new(name, value));
            }
        }
    }

    private static byte[] ObjectOf(List<KeyValuePair<string, string>> members)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteRaw("{"u8);
        for (var index = 0; index < members.Count; index++)
        {
            if (index > 0)
            {
                writer.WriteRaw(","u8);
            }

            using var member = EsbJsonWriter.Rent();
            member.WriteName(members[index].Key);
            member.WriteText(members[index].Value);
            writer.WriteRaw(member.Written);
        }

        writer.WriteRaw("}"u8);
        return writer.Written.ToArray();
    }

    private int WritePrefix(EsbJsonWriter writer)
    {
        writer.WriteRaw(_prefix);
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
    private void AddSupplierAccount(EsbJsonWriter writer, int start)
    {
        if (_options.SupplierAccount is not { Length: > 0 } account || Has(writer.Written.Slice(start), "bk_supplier_account"u8))
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

    private void AddHeaders(HttpRequestHeaders headers)
    {
        Add("X-Bkapi-Authorization", _authorization);
        Add("X-Bk-Tenant-Id", _options.TenantId);
        Add("Blueking-Language", _options.Language);
        Add("Blueking-Timezone", _options.TimeZone);
        Add("X-Use-Test-Env", _options.UseTestEnvironment ? "1" : null);

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                headers.TryAddWithoutValidation(name, value);
            }
        }
    }
}
