using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Json;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Reading;

/// <summary>What a page holds, sorted by what it is about.</summary>
/// <param name="dialect">How the document is written.</param>
internal sealed class DocumentContents(Dialect dialect)
{
    private int _moreChineseHeadings;

    public Dialect Dialect => dialect;

    public ApiAddress? Address { get; set; }

    public Place AddressPlace { get; set; }

    public string? Method { get; set; }

    public string Summary { get; set; } = "";

    /// <summary>Tables of parameters that stand at the request's root, with their order among the document's tables.</summary>
    public List<(FieldTable Table, int Order)> RequestTables { get; } = [];

    /// <summary>Tables under the answer's heading: of the envelope, or of its data.</summary>
    public List<(FieldTable Table, int Order)> AnswerTables { get; } = [];

    /// <summary>Rows of the common parameters that are no credentials.</summary>
    public List<(FieldTable Table, int Order)> CommonTables { get; } = [];

    /// <summary>Tables under headings that name something.</summary>
    public List<StructureSection> Structures { get; } = [];

    /// <summary>Tables that list the values of one field.</summary>
    public List<ValueTable> ValueTables { get; } = [];

    /// <summary>Where the tables without a column of types stand.</summary>
    public List<Place> UntypedTables { get; } = [];

    /// <summary>Headings without a table that speak of a dictionary's keys or values.</summary>
    public List<TitleReference> DictionaryMarks { get; } = [];

    public Shape RequestShape { get; } = new();

    public Shape AnswerShape { get; } = new();

    /// <summary>The first example of a request; null where there is none.</summary>
    public ExampleValue? RequestExample { get; set; }

    /// <summary>The first example of an answer that is a success; null where there is none.</summary>
    public ExampleValue? AnswerExample { get; set; }

    /// <summary>Whether any heading announces a part of an API's page.</summary>
    public bool HasRoles { get; set; }

    /// <summary>Whether a request or an answer is described in any form.</summary>
    public bool DescribesCall { get; set; }

    /// <summary>
    /// <c>zh</c> where most headings that announce a part are Chinese, otherwise <c>en</c>: translators overlook a heading.
    /// </summary>
    public string Language => _moreChineseHeadings > 0 ? "zh" : "en";

    public DocSection? First { get; set; }

    public void CountHeading(bool isChinese) => _moreChineseHeadings += isChinese ? 1 : -1;
}
