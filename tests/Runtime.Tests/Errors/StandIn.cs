using System.Reflection;

namespace EsbGen.Runtime.Tests.Errors;

/// <summary>Stands in for a client whose every call fails, as a mocking library would.</summary>
public class StandIn : DispatchProxy
{
    private Exception _failure = null!;

    public static TClient Throwing<TClient>(Exception failure)
        where TClient : class
    {
        var client = Create<TClient, StandIn>();
        ((StandIn)(object)client)._failure = failure;
        return client;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw _failure;
}
