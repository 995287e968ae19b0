namespace EsbGen.Documents.Binding.Shapes;

/// <summary>Tells objects whose keys are data (<c>{"1": true, "2": false}</c>, <c>{"${IP}": …}</c>) from objects with fields.</summary>
internal static class DataKeys
{
    /// <summary>Whether the keys alone show that they are data.</summary>
    public static bool LookLikeData(Shape shape)
    {
        if (shape.Members.Count == 0)
        {
            return false;
        }

        foreach (var member in shape.Members)
        {
            if (!IsData(member.Name) && !RepeatsWithin(member))
            {
                return AreNumbered(shape);
            }
        }

        return true;
    }

    /// <summary>The key is also a value of the object below it: <c>{"admin": {"username": "admin"}}</c>.</summary>
    private static bool RepeatsWithin(ShapeMember member)
    {
        foreach (var inner in member.Shape.Members)
        {
            if (string.Equals(inner.Shape.FirstText, member.Name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsData(string key)
    {
        var digits = 0;
        var letters = 0;
        foreach (var c in key)
        {
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
            else if (c is not ('_' or '-'))
            {
                // "${IP}", "10.0.0.1", "0:10.0.0.1", "a b", "<id>"
                return true;
            }
        }

        // A number, or an identifier made by a machine: "node9b5ae13799d63e179f0ce3088b62".
        return letters == 0 ? digits > 0 : key.Length >= 16 && digits >= 5;
    }

    /// <summary>Placeholders that differ in a number only: <c>key1</c>, <c>key2</c>.</summary>
    private static bool AreNumbered(Shape shape)
    {
        if (shape.Members.Count < 2)
        {
            return false;
        }

        var stem = Stem(shape.Members[0].Name);
        foreach (var member in shape.Members)
        {
            if (stem.Length == 0 || stem.Length == member.Name.Length || Stem(member.Name) != stem || !HaveOneKind(shape.Members[0].Shape, member.Shape))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveOneKind(Shape left, Shape right) =>
        left.HasObject == right.HasObject && left.HasArray == right.HasArray && left.HasText == right.HasText && left.HasNumber == right.HasNumber;

    private static string Stem(string name)
    {
        var end = name.Length;
        while (end > 0 && name[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        return name.Substring(0, end);
    }
}
