using System.ComponentModel;
using EsbGen.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EsbGen;

/// <summary>Registers the transport; the generated <c>AddEsb</c> calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EsbTransportServiceCollectionExtensions
{
    private const string ClientName = "EsbGen";

    /// <summary>Registers one transport, whose options are validated when the host starts or the transport is first asked for.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder for the transport's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddEsbTransport(this IServiceCollection services, Action<EsbOptions> configure)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        services.AddOptions<EsbOptions>().Configure(configure)
            .PostConfigure<IServiceProvider>(static (options, provider) => options.CredentialsProvider ??= provider.GetService<IEsbCredentialsProvider>())
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EsbOptions>, EsbOptionsValidator>());
        services.TryAddSingleton(static provider =>
        {
            var factory = provider.GetRequiredService<IHttpClientFactory>();
            return new EsbTransport(() => factory.CreateClient(ClientName), provider.GetRequiredService<IOptions<EsbOptions>>().Value);
        });
        return services.AddHttpClient(ClientName, static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(HttpClients.CreateHandler)
            .RemoveAllLoggers();
    }
}
