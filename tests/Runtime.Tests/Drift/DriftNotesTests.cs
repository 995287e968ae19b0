using System.Text;
using EsbGen.Drift;
using EsbGen.Json;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Drift;

/// <summary>Notes of responses that differ alike are made once; those that differ otherwise have their own.</summary>
public sealed class DriftNotesTests
{
    private static readonly string[] Responses =
    [
        Garden.Documented,
        Garden.With("color", "1"),
        Garden.With("colour", "1"),
        Garden.With("owner.color", "1"),
        Garden.With("beds.0.color", "1"),
        Garden.With("beds.0.plants.0.color", "1"),
        Garden.With("name", "[]"),
        Garden.With("beds.1", "7"),
        Garden.With("owner.name", null),
        Garden.With("color", "1").Replace("\"result\"", "\"color\": 1, \"result\"", StringComparison.Ordinal),
        Garden.With("owner", "{" + string.Join(',', Enumerable.Range(0, 200).Select(static number => $"\"n{number}\": 1")) + "}"),
        Garden.With(new string('x', 1000), "1"),
    ];

    [Fact]
    public void What_is_noted_of_a_response_is_what_it_has_whatever_came_before()
    {
        var alone = Responses.Select(static response => Told(ReadSlowly(response))).ToArray();
        var noted = new List<(DriftNotes? Notes, string Expected)>();
        var random = new Random(1);
        for (var turn = 0; turn < 300; turn++)
        {
            var index = random.Next(Responses.Length);
            noted.Add((Read(Responses[index]), alone[index]));
        }

        // All of them only now: none may have changed since.
        Assert.All(noted, static response => Assert.Equal(response.Expected, Told(response.Notes)));
        Assert.Equal(Responses.Length, alone.Distinct().Count());
    }

    [Fact]
    public void Threads_that_read_at_once_note_their_own()
    {
        var alone = Responses.Select(static response => Told(ReadSlowly(response))).ToArray();
        Parallel.For(0, 2000, turn => Assert.Equal(alone[turn % alone.Length], Told(Read(Responses[turn % alone.Length]))));
    }

    [Fact]
    public void Answers_that_differ_alike_share_their_notes() => Assert.Same(Read(Responses[1]), Read(Responses[1]));

    private static DriftNotes? Read(string json) => JsonText.Read(Encoding.UTF8.GetBytes(json), GetGardenResponse.JsonCode.Instance, 0, takesNotes: true).Notes;

    private static DriftNotes? ReadSlowly(string json) => JsonText.ReadAgain(Encoding.UTF8.GetBytes(json), GetGardenResponse.JsonCode.Instance, 0, takesNotes: true).Notes;

    private static string Told(DriftNotes? notes) =>
        string.Join('\n', Enumerable.Range(0, notes?.Count ?? 0).Select(index => $"{notes![index].Kind} {JsonPath.Of(notes[index].Path, redactor: null)}").Append($"{notes?.AreMore}"));
}
