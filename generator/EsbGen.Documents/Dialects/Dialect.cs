namespace EsbGen.Documents.Dialects;

/// <summary>How the documents of one kind of API are written. It is passed to whatever reads them, so that a further dialect touches no reader.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Headings">Tells what a heading announces.</param>
/// <param name="Columns">Tells what a column holds.</param>
/// <param name="Required">Tells what a cell of the required column says.</param>
/// <param name="Types">Reads the spellings of types.</param>
/// <param name="Addresses">Finds addresses.</param>
/// <param name="Envelope">What every response has.</param>
/// <param name="Credentials">Parameters that belong to the client's options.</param>
/// <param name="Queries">Tells APIs that only read from those that act.</param>
internal sealed record Dialect(
    string Name,
    HeadingClassifier Headings,
    ColumnClassifier Columns,
    RequiredWords Required,
    DocumentedTypeParser Types,
    AddressForms Addresses,
    Envelope Envelope,
    Credentials Credentials,
    QueryVerbs Queries);
