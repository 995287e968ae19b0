using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Walks all that an object holds and remembers whose types it meets.</summary>
internal sealed class HeldObjects
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Types of Roslyn or Markdig.</summary>
    public HashSet<string> Foreign { get; } = [];

    public int Count { get; private set; }

    public void Visit(object? value)
    {
        if (value is string)
        {
            Count++;
            return;
        }

        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || (!value.GetType().IsValueType && !_seen.Add(value)))
        {
            return;
        }

        Count++;
        var type = value.GetType();
        var name = type.Assembly.GetName().Name!;
        if (value is AdditionalText || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name == "Markdig")
        {
            Foreign.Add(type.FullName!);
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Visit(item);
            }
        }

        if (name.StartsWith("EsbGen.", StringComparison.Ordinal) || type.IsGenericType)
        {
            for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            {
                foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Visit(field.GetValue(value));
                }
            }
        }
    }
}
