using System.Runtime.CompilerServices;
using System.Text.Json;
using EsbGen.Drift;

namespace EsbGen.Json;

/// <content>Objects of records, member by member.</content>
public ref partial struct EsbJsonReader
{
    /// <summary>Enters the object that comes next. Anything else is passed over as an object without members.</summary>
    /// <param name="members">The record's members.</param>
    /// <returns>The object, whose members are read in any order until <see cref="HasMore"/> says that there are no more.</returns>
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

    /// <summary>Whether the object has members that were not read: those that came in another order than they were asked for.</summary>
    /// <param name="state">The object.</param>
    /// <returns>False at the object's end.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public bool HasMore(ref EsbObject state)
    {
        if (state.Next == state.Members.Count)
        {
            FindMember(ref state);
        }

        return state.Next != EsbObject.End;
    }

    /// <summary>Goes to the value of a member, if that comes next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryMember(ref EsbObject state, int index)
    {
        if (state.Next != index)
        {
            return false;
        }

        if (!state.IsCareful && state.Place != MemberPlace.Found)
        {
            ref readonly var member = ref state.Members[index];
            if (_cursor.TryMember(state.Place == MemberPlace.Start, in member))
            {
                if (state.TryAdvance(index, member.Follower))
                {
                    return true;
                }

                state.Place = MemberPlace.Found;
            }
        }

        return Arrive(ref state, index);
    }

    /// <summary>The same, whatever comes instead, and whatever came before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Arrive(ref EsbObject state, int index)
    {
        if (state.Place != MemberPlace.Found)
        {
            FindMember(ref state);
            if (state.Next != index)
            {
                return false;
            }
        }

        if (state.See(index))
        {
            // A name that comes twice: the last one counts, also over what was kept of the first.
            state.Forget(state.Members.NameOf(index));
        }

        state.Advance(index, state.Members.FollowerOf(index));
        if (state.Members.IsRequest && StandsOn(JsonTokenType.Null, (byte)'n'))
        {
            // A request leaves null members off, so an explicit null has to be remembered apart.
            KeepValue(ref state);
            return false;
        }

        return true;
    }

    /// <summary>Goes to the next member that the record has, or to the object's end, and keeps what comes before.</summary>
    private void FindMember(ref EsbObject state)
    {
        while (TryNext(state.Place == MemberPlace.Start, JsonTokenType.EndObject))
        {
            state.Place = MemberPlace.Behind;
            var index = FindName(in state, out var name);
            if (index >= 0)
            {
                state.Members.Learn(state.Index, index);
                state.Next = index;
                state.Place = MemberPlace.Found;
                return;
            }

            Note(DriftKind.Unknown, name);
            state.Keep(name!, ParseElement());
        }

        state.Next = EsbObject.End;
        MissingRequired = state.HasAllRequired ? null : FindMissing(in state);
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

    /// <summary>Goes to the next name or item, or to the end.</summary>
    /// <param name="isFirst">Whether nothing came before within the object or list.</param>
    /// <param name="end">What it ends with.</param>
    /// <returns>False at the end.</returns>
    private bool TryNext(bool isFirst, JsonTokenType end)
    {
        if (_hasCursor)
        {
            return _cursor.TryNext(isFirst, end == JsonTokenType.EndObject ? (byte)'}' : (byte)']');
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
