namespace EsbGen.Json;

/// <summary>A step from a response's root to one of its members.</summary>
/// <param name="Name">The member's name; null for every item of a list, or every value of a dictionary.</param>
/// <param name="Next">The step within; null where the path ends.</param>
internal sealed record DriftStep(string? Name, DriftStep? Next)
{
    // Responses of one API differ alike, so that the step that is put in front mostly has been made before.
    private DriftStep? _outer;

    /// <summary>Puts a step in front of a path.</summary>
    /// <param name="name">The step's name; null for every item.</param>
    /// <param name="path">The path; null where it is empty.</param>
    public static DriftStep Of(string? name, DriftStep? path)
    {
        if (path is null)
        {
            return new DriftStep(name, null);
        }

        return path._outer is { } outer && string.Equals(outer.Name, name, StringComparison.Ordinal)
            ? outer
            : path._outer = new DriftStep(name, path);
    }

    /// <summary>Whether both are the same path, whatever they are part of.</summary>
    public bool Equals(DriftStep? other) =>
        ReferenceEquals(this, other)
            || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && Equals(Next, other.Next));

    /// <inheritdoc/>
    public override int GetHashCode() => Name is null ? 0 : StringComparer.Ordinal.GetHashCode(Name);
}
