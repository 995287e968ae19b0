using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Shapes;

/// <summary>A member that example objects show at one place.</summary>
internal sealed class ShapeMember(string name, CodeMap map, int start, int length)
{
    public string Name => name;

    public CodeMap Map => map;

    public int Start => start;

    public int Length => length;

    /// <summary>In how many of the objects it was seen.</summary>
    public int Count { get; set; }

    public Shape Shape { get; } = new();

    /// <summary>Where its name first stands.</summary>
    public Place Place => map.PlaceOf(start, length);
}
