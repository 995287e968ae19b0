using System.ComponentModel;

namespace EsbGen;

/// <summary>
/// What an API's document shows of a call, for tests and for a fake ESB. Generated code carries it where the project sets
/// <c>EsbExamples</c> to <c>true</c>.
/// </summary>
public sealed class EsbExamples
{
    private readonly EsbExampleText _request;
    private readonly EsbExampleText _response;

    /// <summary>Makes an API's examples; called by generated code.</summary>
    /// <param name="request">Gives the parameters.</param>
    /// <param name="response">Gives the response.</param>
    /// <param name="requiredParameters">The parameters that a caller must set.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EsbExamples(EsbExampleText request, EsbExampleText response, IReadOnlyList<string> requiredParameters)
    {
        _request = request ?? throw new ArgumentNullException(nameof(request));
        _response = response ?? throw new ArgumentNullException(nameof(response));
        RequiredParameters = requiredParameters ?? throw new ArgumentNullException(nameof(requiredParameters));
    }

    /// <summary>
    /// The parameters of a call as JSON in UTF-8, without credentials: the document's first example, its faults mended. What a caller must
    /// set and the example leaves out has a value of its type.
    /// </summary>
    public ReadOnlySpan<byte> Request => _request();

    /// <summary>
    /// The response of a success as JSON in UTF-8: the document's first example of one, its faults mended. Where there is none, an envelope
    /// whose data has each member of the tables, with values of their types.
    /// </summary>
    public ReadOnlySpan<byte> Response => _response();

    /// <summary>The parameters that a caller must set, as JSON paths: <c>$.params.job_instance_id</c>, <c>$.hosts[*].ip</c>.</summary>
    public IReadOnlyList<string> RequiredParameters { get; }
}
