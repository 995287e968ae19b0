using System.ComponentModel;
using EsbGen.Calls;
using EsbGen.Registration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EsbGen;

/// <summary>What the generated <c>AddEsb</c> consists of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EsbRegistration
{
    private const string ClientName = "EsbGen";

    /// <summary>Registers a transport; called by generated code.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="name">Which of several ESBs; null where there is one.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder for the transport's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">The services or the delegate are null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddTransport(IServiceCollection services, string? name, Action<EsbOptions> configure)
    {
        Check(services, name);
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        services.Configure(OptionsNameOf(name), configure);
        return AddTransport(services, name);
    }

    /// <summary>Registers a transport; called by generated code.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="name">Which of several ESBs; null where there is one.</param>
    /// <param name="section">Holds the options by their names.</param>
    /// <returns>A builder for the transport's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">The services or the section are null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddTransport(IServiceCollection services, string? name, IConfiguration section)
    {
        Check(services, name);
        var reader = new ConfiguredOptions(OptionsNameOf(name), section ?? throw new ArgumentNullException(nameof(section)));
        services.AddSingleton<IConfigureOptions<EsbOptions>>(reader);
        services.AddSingleton<IValidateOptions<EsbOptions>>(reader);
        return AddTransport(services, name);
    }

    /// <summary>Registers a system's client; called by generated code.</summary>
    /// <typeparam name="TInterface">Its interface.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">Where to.</param>
    /// <param name="name">The key of the clients; null for none.</param>
    /// <param name="create">Makes a client that calls through a transport.</param>
    /// <exception cref="ArgumentNullException">The services or the delegate are null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static void AddClient<TInterface, TClient>(IServiceCollection services, string? name, Func<EsbTransport, TClient> create)
        where TInterface : class
        where TClient : class, TInterface
    {
        Check(services, name);
        _ = create ?? throw new ArgumentNullException(nameof(create));
        if (name is null)
        {
            services.TryAddTransient(provider => create(provider.GetRequiredService<EsbTransport>()));
            services.TryAddTransient<TInterface>(static provider => provider.GetRequiredService<TClient>());
        }
        else
        {
            services.TryAddKeyedTransient(name, (provider, _) => create(provider.GetRequiredKeyedService<EsbTransport>(name)));
            services.TryAddKeyedTransient<TInterface>(name, static (provider, key) => provider.GetRequiredKeyedService<TClient>(key));
        }
    }

    private static IHttpClientBuilder AddTransport(IServiceCollection services, string? name)
    {
        var clientName = name is null ? ClientName : ClientName + "." + name;
        services.AddOptions<EsbOptions>(OptionsNameOf(name))
            .PostConfigure<IServiceProvider>((options, provider) => options.CredentialsProvider ??= ProviderOf(provider, name))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EsbOptions>, EsbOptionsValidator>());
        if (name is null)
        {
            services.TryAddSingleton(provider => Create(provider, name, clientName));
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Create(provider, name, clientName));
        }

        return services.AddHttpClient(clientName, static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(HttpClients.CreateHandler)
            .RemoveAllLoggers();
    }

    private static EsbTransport Create(IServiceProvider provider, string? name, string clientName)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var options = provider.GetRequiredService<IOptionsMonitor<EsbOptions>>().Get(OptionsNameOf(name));
        return new EsbTransport(new FactoryClient(factory, clientName).Get, options, provider.GetService<ILoggerFactory>());
    }

    /// <summary>Each ESB has its own: what one may see, such as a visitor's login there, must not reach another.</summary>
    private static IEsbCredentialsProvider? ProviderOf(IServiceProvider provider, string? name) =>
        name is null ? provider.GetService<IEsbCredentialsProvider>() : provider.GetKeyedService<IEsbCredentialsProvider>(name);

    private static string OptionsNameOf(string? name) => name ?? Microsoft.Extensions.Options.Options.DefaultName;

    private static void Check(IServiceCollection services, string? name)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        if (name is { Length: 0 })
        {
            throw new ArgumentException("The name of an ESB must not be empty.", nameof(name));
        }
    }
}
