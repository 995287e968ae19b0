using EsbGen.Documents.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>Reads a text that lies in several parts.</summary>
internal sealed class PartsReader(EquatableArray<string> parts) : TextReader
{
    private int _part;
    private int _index;

    /// <inheritdoc/>
    public override int Peek() => MoveToText() ? parts[_part][_index] : -1;

    /// <inheritdoc/>
    public override int Read() => MoveToText() ? parts[_part][_index++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (!MoveToText())
        {
            return 0;
        }

        var read = Math.Min(count, parts[_part].Length - _index);
        parts[_part].CopyTo(_index, buffer, index, read);
        _index += read;
        return read;
    }

    /// <summary>Goes to the next part that has something left; false at the end.</summary>
    private bool MoveToText()
    {
        while (_part < parts.Count && _index == parts[_part].Length)
        {
            _part++;
            _index = 0;
        }

        return _part < parts.Count;
    }
}
