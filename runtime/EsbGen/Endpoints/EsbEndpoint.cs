namespace EsbGen;

/// <summary>Where and how an API is called, and where that is documented.</summary>
public sealed class EsbEndpoint
{
    /// <summary>The system as in the address: <c>job</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string System { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The API as in the address: <c>get_step_instance_status</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The HTTP method.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required HttpMethod Method { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Path of the address, perhaps with <c>{name}</c> variables.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Path
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            HasVariables = value.IndexOf('{') >= 0;
            PathProblem = EndpointPath.ProblemOf(value);
        }
    }

    /// <summary>Whether a call only reads, whatever its method, so that it may be retried.</summary>
    public required bool IsQuery { get; init; }

    /// <summary>The document's path within its project.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Source { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Type of the parameters; null where the API has none of its own.</summary>
    public Type? RequestType { get; init; }

    /// <summary>Type of the response.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Type ResponseType { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>
    /// What the document shows of a call; null unless the project that the endpoint was generated in sets <c>EsbExamples</c> to
    /// <c>true</c>.
    /// </summary>
    public EsbExamples? Examples { get; init; }

    internal bool HasVariables { get; private init; }

    /// <summary>
    /// Why no call can go to the path; null where calls can. The initializer accepts it, or one wrong document would disable all APIs.
    /// </summary>
    internal string? PathProblem { get; private init; }

    /// <summary><c>job/get_step_instance_status</c>.</summary>
    /// <returns>System and name.</returns>
    public override string ToString() => System + "/" + Name;
}
