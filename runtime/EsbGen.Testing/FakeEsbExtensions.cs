using EsbGen.Testing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts a fake in the place of a network.</summary>
public static class FakeEsbExtensions
{
    /// <summary>
    /// Lets a fake serve the calls: <c>services.AddEsb(…).UseFakeEsb(esb)</c>. The clients stay as they are, with all that is added to
    /// them.
    /// </summary>
    /// <param name="builder">What <c>AddEsb</c> returned.</param>
    /// <param name="esb">The fake.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder UseFakeEsb(this IHttpClientBuilder builder, FakeEsb esb)
    {
        _ = esb ?? throw new ArgumentNullException(nameof(esb));
        return (builder ?? throw new ArgumentNullException(nameof(builder))).ConfigurePrimaryHttpMessageHandler(esb.CreateHandler);
    }
}
