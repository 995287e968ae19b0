using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>What must change nothing: the order of files, the names of systems, further documents, a second language.</summary>
public sealed class InvarianceTests
{
    [Fact]
    public void The_order_of_documents_changes_no_generated_text()
    {
        var documents = Corpus.Read("zh_hans");
        var shuffled = documents.ToList();
        new Random(7).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(shuffled));
        Assert.Equal(Texts(documents), Texts(shuffled));
    }

    [Fact]
    public void A_system_renamed_changes_only_its_name()
    {
        var documents = Corpus.Read("en").FindAll(static document => document.System == "itsm");
        var renamed = documents.ConvertAll(static document => document with { System = "zebra", Text = document.Text.Replace("/itsm/", "/zebra/", StringComparison.Ordinal) });
        Assert.Equal(
            Texts(documents).Where(IsApi).Select(static text => text.Value.Replace("Itsm", "Zebra", StringComparison.Ordinal).Replace("itsm", "zebra", StringComparison.Ordinal)),
            Texts(renamed).Where(IsApi).Select(static text => text.Value.Replace("itsm", "zebra", StringComparison.Ordinal).Replace("Itsm", "Zebra", StringComparison.Ordinal)));

        static bool IsApi(KeyValuePair<string, string> text) => text.Key.Count(static c => c == '.') == 3;
    }

    [Fact]
    public void A_further_document_changes_no_other_documents_text()
    {
        var documents = Corpus.Read("zh_hans");
        var all = Texts(documents);
        foreach (var (name, text) in Texts(documents.Where(static (_, index) => index % 2 == 0)))
        {
            if (name.EndsWith("._Values.g.cs", StringComparison.Ordinal))
            {
                // A further document may list values of its own; those of others keep their names.
                Assert.Subset(Declarations(all[name]), Declarations(text));
            }
            else if (name.Count(static c => c == '.') == 3)
            {
                Assert.Equal(text, all[name]);
            }
        }
    }

    [Fact]
    public void Both_languages_in_one_project_are_one_client()
    {
        var chinese = Corpus.Read("zh_hans");
        var english = Corpus.Read("en").ConvertAll(static document => document with { Root = "specs/en" });
        var project = GeneratedProject.Make([.. chinese, .. english]);
        Assert.Empty(project.CompilerDiagnostics);
        Assert.DoesNotContain(project.Findings, static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(project.Endpoints.Count, project.Endpoints.Select(static endpoint => endpoint.ToString()).Distinct().Count());
    }

    /// <summary>Types and their values.</summary>
    private static HashSet<string> Declarations(string text)
    {
        var declarations = new HashSet<string>(StringComparer.Ordinal);
        var type = "";
        foreach (var line in text.Split('\n'))
        {
            type = line.StartsWith("public ", StringComparison.Ordinal) ? line : type;
            if (line.EndsWith(',') || line.Contains(" const ", StringComparison.Ordinal))
            {
                declarations.Add(type + line);
            }
        }

        return declarations;
    }

    private static SortedDictionary<string, string> Texts(IEnumerable<SourceDocument> documents)
    {
        var result = GeneratedProject.Driver(documents).RunGenerators(GeneratedProject.EmptyCompilation(), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()), StringComparer.Ordinal);
    }
}
