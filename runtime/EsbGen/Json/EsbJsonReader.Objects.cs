using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EsbGen.Json;

/// <content>Objects of records, member by member.</content>
public ref partial struct EsbJsonReader
{
    /// <summary>Enters the object that comes next. Anything else is passed over as an object without members.</summary>
    /// <param name="members">The record's members.</param>
    /// <returns>The object, whose members are read by <see cref="TryReadMember"/>.</returns>
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
    public bool TryReadMember(ref EsbObject state, out int index)
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

    /// <summary>The same, in any order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FindMember(ref EsbObject state)
    {
#if !NETSTANDARD2_0
        if (!state.IsCareful)
        {
            if (_cursor.TryMember(state.Separator, state.Members.Table, out var index, out var at) && state.TryAdvanceToOther(index))
            {
                _cursor.Position = at;
                return true;
            }

            if (state.Separator == ',' && _cursor.TryLeave((byte)'}'))
            {
                return Leave(ref state);
            }
        }

#endif
        return FindOther(ref state);
    }

    /// <summary>The same, where it takes more than a look.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FindOther(ref EsbObject state)
    {
#if !NETSTANDARD2_0
        if (!state.IsCareful
            && state.Expected < state.Members.Count
            && !state.HasSeen(state.Expected)
            && _cursor.TryExpectedMember(state.Separator, in state.Members[state.Expected]))
        {
            state.Advance(state.Expected);
            return true;
        }

#endif
        return FindMemberOfAnyForm(ref state);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FindMemberOfAnyForm(ref EsbObject state)
    {
        if (state.Separator == 0)
        {
            return false;
        }

        while (TryNext(ref state))
        {
            var index = FindName(ref state);
            if (index < 0)
            {
                continue;
            }

            Arrive(ref state, index);
            if (!state.Members.IsRequest || !StandsOn(JsonTokenType.Null, (byte)'n'))
            {
                return true;
            }

            // A request leaves null members off, so an explicit null has to be remembered apart.
            KeepValue(ref state);
        }

        return Leave(ref state);
    }

    /// <summary>Leaves an object behind its end.</summary>
    /// <returns>False, as there are no more members.</returns>
    private bool Leave(ref EsbObject state)
    {
        MissingRequired = state.HasAllRequired ? null : FindMissing(in state);
        return false;
    }

    /// <summary>Learns which member came, and goes to it.</summary>
    private static void Arrive(ref EsbObject state, int index)
    {
        state.Members.Learn(state.Index, index);
        if (state.Advance(index))
        {
            // A name that comes twice: the last one counts, also over what was kept of the first.
            state.Forget(state.Members.NameOf(index));
        }
    }

    /// <summary>Goes from a name to its value; keeps the member if the record does not have it.</summary>
    /// <returns>The member's index; -1 where it was kept.</returns>
    private int FindName(ref EsbObject state)
    {
        var members = state.Members;
        int index;
        var start = _cursor.Position;
        if (_hasCursor && _cursor.TryName(out var bytes))
        {
            index = members.Find(bytes, -1);
            if (index < 0)
            {
                KeepUnknown(ref state, bytes, start);
            }

            return index;
        }

        string? name = null;
        EnterReader();
        if (_reader.ValueIsEscaped
            || _reader.HasValueSequence
            || (index = members.Find(_reader.ValueSpan, members.FollowerOf(state.Index))) < 0)
        {
            name = NameText();
            index = members.IndexOf(name);
        }

        PassName();
        if (index < 0)
        {
            Note(DriftKind.Unknown, new DriftStep(name, null));
            state.Keep(name!, ParseElement());
        }

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
                Note(DriftKind.Missing, members.StepOf(index));
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
