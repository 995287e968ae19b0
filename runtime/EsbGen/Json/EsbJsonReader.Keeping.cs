using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EsbGen.Json;

/// <content>What no member can hold: kept whole, and noted.</content>
public ref partial struct EsbJsonReader
{
    private readonly int NoteCount => _notes?.Count ?? 0;

    /// <summary>Marks the value that comes next as something its type cannot hold, and passes it over.</summary>
    /// <param name="isText">Whether it is a text where one is to be, only not one that can be held.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Lose(bool isText = false)
    {
        if (!isText)
        {
            Note(DriftKind.OtherType, null);
        }

        _lost = true;
        EnterReader();
        _reader.Skip();
        LeaveReader();
    }

    private void Note(DriftKind kind, DriftStep? member)
    {
        if (_takesNotes)
        {
            (_notes ??= DriftNotes.Rent()).Add(kind, member);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Keep(ref EsbObject state)
    {
        Note(DriftKind.OtherType, state.Members.StepOf(state.Index));
        KeepValue(ref state);
    }

    /// <summary>A text with half of a surrogate pair cannot be held as it is, but is a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepText(ref EsbObject state)
    {
        if (TokenType == JsonTokenType.String)
        {
            KeepValue(ref state);
        }
        else
        {
            Keep(ref state);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepValue(ref EsbObject state)
    {
        if (_hasCursor)
        {
            state.Keep(state.Members[state.Index].Fragment, PassValue(_cursor.Position));
        }
        else
        {
            state.Keep(state.Members.NameOf(state.Index), ParseElement());
        }
    }

    /// <summary>Keeps a member that the record does not have.</summary>
    /// <param name="state">The object.</param>
    /// <param name="name">The member's name, without escapes.</param>
    /// <param name="start">Where it starts.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepUnknown(ref EsbObject state, ReadOnlySpan<byte> name, int start)
    {
        if (_takesNotes)
        {
            Note(DriftKind.Unknown, state.Members.Unknown.StepOf(name));
        }
        else
        {
            Utf8Text.Expect(name);
        }

        state.Keep(PassValue(start), default);
    }

    /// <summary>Passes a value over.</summary>
    /// <param name="start">Where it starts, or something before it that belongs to it.</param>
    /// <returns>All since the start.</returns>
    private ReadOnlySpan<byte> PassValue(int start)
    {
        if (!_cursor.TryPass())
        {
            EnterReader();
            _reader.Skip();
            LeaveReader();
        }

        return _cursor.Since(start);
    }

    private void KeepUnlessNullIsAllowed(ref EsbObject state)
    {
        if (!state.Members.IsOptional(state.Index) || !TryReadNull())
        {
            Keep(ref state);
        }
    }

    /// <summary>Watches for what is lost within the value that comes next.</summary>
    private Whole StartWhole()
    {
        var whole = new Whole(_cursor.Position, NoteCount, _lost);
        _lost = false;
        return whole;
    }

    /// <summary>Keeps the value whole where some of it was lost, and puts the member in front of what was noted within it.</summary>
    private void EndWhole(ref EsbObject state, Whole whole)
    {
        _notes?.Enclose(whole.NoteStart, state.Members.NameOf(state.Index));
        if (_lost)
        {
            _cursor.Position = whole.Position;
            KeepValue(ref state);
        }

        _lost = whole.WasLost;
    }

    /// <summary>Reads a member without a cursor: keeping it whole then takes the reader as it was before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ReadWholeByReader<T>(ref EsbObject state, EsbJson<T> json)
    {
        var start = _reader;
        var whole = StartWhole();
        var value = json.ReadJson(ref this);
        if (_lost)
        {
            _reader = start;
        }

        EndWhole(ref state, whole);
        return value;
    }

    /// <summary>A value that is kept whole where some of it is lost.</summary>
    private readonly record struct Whole(int Position, int NoteStart, bool WasLost);
}
