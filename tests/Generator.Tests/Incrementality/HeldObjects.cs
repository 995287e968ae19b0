using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using EsbGen.Documents.Binding;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>Walks all that an object holds and remembers whose types it meets.</summary>
internal sealed class HeldObjects
{
    private static readonly HashSet<string> Values = ["TextSpan", "LinePosition", "LinePositionSpan"];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Types of Roslyn or Markdig that are more than a position.</summary>
    public HashSet<string> Foreign { get; } = [];

    public int Count { get; private set; }

    public void Visit(object? value)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || (!value.GetType().IsValueType && !_seen.Add(value)))
        {
            return;
        }

        Count++;
        var type = value.GetType();
        var name = type.Assembly.GetName().Name!;
        if (value is AdditionalText || ((name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name == "Markdig") && !Values.Contains(type.Name)))
        {
            Foreign.Add(type.FullName!);
            return;
        }

        if (value is ConditionalWeakTable<AdditionalText, BoundDocument> table)
        {
            // It holds its files weakly.
            foreach (var (_, document) in table)
            {
                Visit(document);
            }

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
