namespace EsbGen;

/// <summary>Where and how an API is called, and where that is documented.</summary>
public sealed class EsbEndpoint
{
    /// <summary>Makes an endpoint; called by generated code.</summary>
    /// <param name="system">The system as in the address.</param>
    /// <param name="name">The API as in the address.</param>
    /// <param name="method">HTTP method in capitals.</param>
    /// <param name="path">Path of the address, perhaps with <c>{name}</c> variables.</param>
    /// <param name="isQuery">Whether a call only reads.</param>
    /// <param name="source">The document's path within its project.</param>
    /// <param name="requestType">Type of the parameters; null where the API has none of its own.</param>
    /// <param name="responseType">Type of the response.</param>
    /// <exception cref="ArgumentNullException">A text or the response's type is null.</exception>
    public EsbEndpoint(string system, string name, string method, string path, bool isQuery, string source, Type? requestType, Type responseType)
    {
        System = system ?? throw new ArgumentNullException(nameof(system));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Method = new HttpMethod(method ?? throw new ArgumentNullException(nameof(method)));
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Source = source ?? throw new ArgumentNullException(nameof(source));
        ResponseType = responseType ?? throw new ArgumentNullException(nameof(responseType));
        RequestType = requestType;
        IsQuery = isQuery;
        HasVariables = path.IndexOf('{') >= 0;
        PathProblem = EndpointPath.ProblemOf(path);
    }

    /// <summary>The system as in the address: <c>job</c>.</summary>
    public string System { get; }

    /// <summary>The API as in the address: <c>get_step_instance_status</c>.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Path of the address, perhaps with <c>{name}</c> variables.</summary>
    public string Path { get; }

    /// <summary>Whether a call only reads, whatever its method, so that it may be repeated.</summary>
    public bool IsQuery { get; }

    /// <summary>The document's path within its project.</summary>
    public string Source { get; }

    /// <summary>Type of the parameters; null where the API has none of its own.</summary>
    public Type? RequestType { get; }

    /// <summary>Type of the response.</summary>
    public Type ResponseType { get; }

    /// <summary>What the document shows of a call; null unless the project that the endpoint was generated in sets <c>EsbExamples</c> to <c>true</c>.</summary>
    public EsbExamples? Examples { get; init; }

    internal bool HasVariables { get; }

    /// <summary>Why no call can go to the path; null where calls can. The constructor accepts it, or one wrong document would disable all APIs.</summary>
    internal string? PathProblem { get; }

    /// <summary><c>job/get_step_instance_status</c>.</summary>
    /// <returns>System and name.</returns>
    public override string ToString() => System + "/" + Name;
}
