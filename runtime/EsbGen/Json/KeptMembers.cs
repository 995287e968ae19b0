using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>
/// What an object holds that its record does not: copied as it stands, and taken apart only when somebody asks for it, which most never
/// do. It has been checked to be JSON before.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class KeptMembers : IReadOnlyDictionary<string, JsonElement>
{
    // An object, up to its last member: most are so few and short that they need no array of their own.
#if NETSTANDARD2_0
    private byte[] _json = [];
#else
    private const int FewBytes = 52;
    private Few _few;
    private byte[]? _many;
#endif
    private int _length;

    // As soon as it is taken apart, all of it. Threads that do so at once come to the same.
    private Dictionary<string, JsonElement>? _members;

    public int Count => Members.Count;

    public IEnumerable<string> Keys => Members.Keys;

    public IEnumerable<JsonElement> Values => Members.Values;

    private Dictionary<string, JsonElement> Members => _members ??= TakeApart();

#if NETSTANDARD2_0
    private Span<byte> Json => _json;
#else
    private Span<byte> Json => _many ?? (Span<byte>)_few;
#endif

    public JsonElement this[string key] => Members[key];

    public bool ContainsKey(string key) => Members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds a member; one of that name that is there already goes.</summary>
    public void Add(string name, JsonElement value) => Members[name] = value;

    /// <inheritdoc cref="Add(string, JsonElement)"/>
    /// <param name="start">The start of a member, as JSON.</param>
    /// <param name="end">The rest of it.</param>
    public void Add(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        if (_members is not null)
        {
            var member = new KeptMembers();
            member.Append(start, end);
            foreach (var entry in member.Members)
            {
                _members[entry.Key] = entry.Value;
            }
        }
        else
        {
            Append(start, end);
        }
    }

    /// <summary>False only where there is no member of that name, which is seen without taking anything apart.</summary>
    /// <param name="name">The name, of letters that JSON has no escapes for.</param>
    public bool MayHold(ReadOnlySpan<byte> name) => _members is not null || Json.Slice(0, _length).IndexOf(name) >= 0;

    /// <summary>Removes a member, if there is one of that name.</summary>
    public void Remove(string name) => Members.Remove(name);

    private void Append(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        var at = _length;
        _length += 1 + start.Length + end.Length;
        if (_length >= Json.Length)
        {
            Grow(at);
        }

        var json = Json.Slice(at);
        json[0] = at == 0 ? (byte)'{' : (byte)',';
        start.CopyTo(json.Slice(1));
        end.CopyTo(json.Slice(1 + start.Length));
    }

    private void Grow(int length)
    {
        // Few objects have more than one member of these; there has to be room for the closing brace.
        var larger = new byte[Math.Max(_length + 1, 2 * length)];
        Json.Slice(0, length).CopyTo(larger);
#if NETSTANDARD2_0
        _json = larger;
#else
        _many = larger;
#endif
    }

    private Dictionary<string, JsonElement> TakeApart()
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (_length > 0)
        {
            Json[_length] = (byte)'}';
            var reader = new Utf8JsonReader(Json.Slice(0, _length + 1), new JsonReaderOptions { MaxDepth = int.MaxValue });
            foreach (var member in JsonElement.ParseValue(ref reader).EnumerateObject())
            {
                members[member.Name] = member.Value;
            }
        }

        return members;
    }

#if !NETSTANDARD2_0
    [InlineArray(FewBytes)]
    private struct Few
    {
        private byte _first;
    }
#endif
}
