using System.Runtime.CompilerServices;
using System.Text.Json;
using EsbGen.Drift;

namespace EsbGen.Json;

/// <content>Objects of records, member by member.</content>
public ref partial struct EsbJsonReader
{
    /// <summary>Enters the object that comes next. Anything else is passed over as an object without members.</summary>
    /// <param name="members">The record's members.</param>
    /// <returns>The object, whose members are read by <see cref="TryMember"/>.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public EsbObject StartObject(EsbMembers members)
    {
        if (!StandsOn(JsonTokenType.StartObject, (byte)'{'))
        {
            Lose();
            return new EsbObject(members, isOpen: false, isCareful: true);
        }

        if (_hasCursor)
        {
            _cursor.Enter();
        }

        return new EsbObject(members, isOpen: true, isCareful: !_hasCursor || members.IsRequest);
    }

    /// <summary>Goes to the value of the next member that the record has, whichever that is. What comes before is kept.</summary>
    /// <param name="state">The object.</param>
    /// <param name="index">The member's index.</param>
    /// <returns>False at the object's end.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMember(ref EsbObject state, out int index)
    {
#if !NETSTANDARD2_0
        ref readonly var expected = ref state.Members[state.Expected];
        if (state.IsExpectedNew && _cursor.TryMember(state.Separator, in expected))
        {
            index = state.AdvanceToExpected(expected.Follower);
            return true;
        }

#endif
        var isFound = FindMember(ref state);
        index = state.Index;
        return isFound;
    }

    /// <summary>The same, in any order and form.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FindMember(ref EsbObject state)
    {
        if (state.Separator == 0)
        {
            return false;
        }

        var members = state.Members;
#if !NETSTANDARD2_0
        if (!state.IsCareful && _cursor.TryMember(state.Separator, members, out var found))
        {
            members.Learn(state.Index, found);
            Arrive(ref state, found);
            return true;
        }

#endif
        while (TryNext(ref state))
        {
            var index = FindName(in state, out var name);
            if (index < 0)
            {
                Note(DriftKind.Unknown, name);
                state.Keep(name!, ParseElement());
                continue;
            }

            members.Learn(state.Index, index);
            Arrive(ref state, index);
            if (!members.IsRequest || !StandsOn(JsonTokenType.Null, (byte)'n'))
            {
                return true;
            }

            // A request leaves null members off, so an explicit null has to be remembered apart.
            KeepValue(ref state);
        }

        MissingRequired = state.HasAllRequired ? null : FindMissing(in state);
        return false;
    }

    private static void Arrive(ref EsbObject state, int index)
    {
        if (state.Advance(index))
        {
            // A name that comes twice: the last one counts, also over what was kept of the first.
            state.Forget(state.Members.NameOf(index));
        }
    }

    /// <summary>Goes from a name to its value.</summary>
    /// <param name="state">The object.</param>
    /// <param name="name">The name, where it is the record's or not; null where it need not be made.</param>
    /// <returns>The member's index; -1 where the record has none of that name.</returns>
    private int FindName(in EsbObject state, out string? name)
    {
        name = null;
        int index;
        if (_hasCursor && _cursor.TryName(out var bytes))
        {
            index = state.Members.Find(bytes, -1);
            name = index < 0 ? Utf8Text.Decode(bytes) : null;
            return index;
        }

        EnterReader();
        if (_reader.ValueIsEscaped || _reader.HasValueSequence || (index = state.Members.Find(_reader.ValueSpan, state.Members.FollowerOf(state.Index))) < 0)
        {
            TryString(out name);
            index = state.Members.IndexOf(name);
        }

        PassName();
        return index;
    }

    private string? FindMissing(in EsbObject state)
    {
        var members = state.Members;
        string? first = null;
        for (var index = 0; index < members.Count; index++)
        {
            if (!members.IsOptional(index) && !state.HasSeen(index))
            {
                first ??= members.NameOf(index);
                Note(DriftKind.Missing, members.NameOf(index));
            }
        }

        return first;
    }

    /// <summary>Goes to the next name, or to the object's end.</summary>
    private bool TryNext(ref EsbObject state)
    {
        var separator = state.Separator;
        var isNext = TryNext(ref separator, JsonTokenType.EndObject);
        state.Separator = separator;
        return isNext;
    }

    /// <summary>Goes to the next name or item, or to the end.</summary>
    /// <param name="separator">What stands in front of it for a cursor.</param>
    /// <param name="end">What it ends with.</param>
    /// <returns>False at the end.</returns>
    private bool TryNext(ref byte separator, JsonTokenType end)
    {
        if (_hasCursor)
        {
            return _cursor.TryNext(ref separator, end == JsonTokenType.EndObject ? (byte)'}' : (byte)']');
        }

        _reader.Read();
        return _reader.TokenType != end;
    }

    /// <summary>Goes from the name that <see cref="_reader"/> stands on to its value.</summary>
    private void PassName()
    {
        if (_hasCursor)
        {
            LeaveReader();
            _cursor.PassColon();
        }
        else
        {
            _reader.Read();
        }
    }
}
