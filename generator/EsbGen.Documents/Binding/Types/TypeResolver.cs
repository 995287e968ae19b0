using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values.Texts;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Types;

/// <summary>
/// Reconciles what the table says of a field's type with what the examples show. The example gives the shape; where
/// the documented type cannot hold it, the document is wrong and hears of it.
/// </summary>
internal sealed class TypeResolver(FindingBag findings, Func<FieldNode, string> recordNameOf)
{
    /// <summary>What is suggested where nothing tells the type.</summary>
    private static readonly string TextWord = new DocumentedType(DocumentedKind.Text).ToOverrideWord();

    public TypeModel Resolve(FieldNode node) => Resolve(node, node.Shape, node.Documented, isWithin: false);

    private TypeModel Resolve(FieldNode node, Shape? shape, DocumentedType documented, bool isWithin)
    {
        if (shape is null || !(shape.HasScalar || shape.HasContainer))
        {
            return FromDocument(node, documented);
        }

        return shape.HasContainer && !(shape.HasScalar && PrefersScalar(shape, documented))
            ? ResolveContainer(node, shape, documented, isWithin)
            : ResolveScalar(node, shape, documented);
    }

    /// <summary>Beside a container, a text is most often an empty one; anything else leaves only raw JSON.</summary>
    private static bool PrefersScalar(Shape shape, DocumentedType documented) =>
        !documented.IsContainer && (shape.HasNumber || shape.HasBoolean || shape.FirstText is { Length: > 0 });

    private TypeModel ResolveContainer(FieldNode node, Shape shape, DocumentedType documented, bool isWithin)
    {
        if (Wrappers.IsList(documented, shape))
        {
            if (documented.IsScalar || documented.Kind is DocumentedKind.Object or DocumentedKind.Dictionary && !shape.HasObject)
            {
                ReportCorrection(node, ShownKind.Array);
            }

            var itemDocumented = documented.Kind == DocumentedKind.Array ? documented.Item ?? DocumentedType.Unknown
                : documented.Kind == DocumentedKind.Object ? documented : DocumentedType.Unknown;
            return new ListType(Resolve(node, shape.Item, itemDocumented, isWithin), shape.Item is { HasNull: true });
        }

        if (documented.IsScalar || (documented.Kind == DocumentedKind.Array && !shape.HasArray))
        {
            ReportCorrection(node, ShownKind.Object);
        }

        if (shape.Members.Count == 0 ? !node.Structure.HasChildren : Wrappers.IsDictionary(node, shape, isWithin))
        {
            var values = shape.Members.Count == 0 ? null : shape.MergeMembers();
            var valueDocumented = documented.Kind == DocumentedKind.Dictionary ? documented.Item ?? DocumentedType.Unknown : DocumentedType.Unknown;
            return new DictionaryType(Resolve(node, values, valueDocumented, isWithin: true), values is { HasNull: true });
        }

        return new RecordType(recordNameOf(node));
    }

    private ScalarType ResolveScalar(FieldNode node, Shape shape, DocumentedType documented)
    {
        var kinds = (shape.HasBoolean ? 1 : 0) + (shape.HasNumber ? 1 : 0) + (shape.HasText ? 1 : 0) + (shape.HasContainer ? 1 : 0);
        if (kinds > 1)
        {
            findings.Add(
                Rules.MixedTypes,
                node.Row?.TypePlace ?? OriginOf(shape),
                node.ToFieldPath(),
                SuggestedSetting.Type(TextWord),
                Argument.Path(node.Path()),
                Argument.Of(KindsOf(shape)));
            return ScalarType.Json;
        }

        if (shape.HasBoolean)
        {
            if (documented.Kind is not (DocumentedKind.Boolean or DocumentedKind.Any or DocumentedKind.Unknown))
            {
                ReportCorrection(node, ShownKind.Boolean);
            }

            return ScalarType.Boolean;
        }

        if (shape.HasText)
        {
            if (documented.Kind is not (DocumentedKind.Text or DocumentedKind.Any or DocumentedKind.Unknown))
            {
                ReportCorrection(node, ShownKind.Text);
            }

            return ScalarType.Text;
        }

        if (documented.Kind is not (DocumentedKind.Integer or DocumentedKind.Number or DocumentedKind.Any or DocumentedKind.Unknown)
            || (documented.Kind == DocumentedKind.Integer && shape.HasFraction))
        {
            ReportCorrection(node, NumberOf(shape));
        }

        return shape.HasHugeNumber ? ScalarType.Json
            : shape.HasWideNumber ? ScalarType.Decimal
            : shape.HasFraction || documented.Kind == DocumentedKind.Number ? ScalarType.Double
            : ScalarType.Int64;
    }

    private TypeModel FromDocument(FieldNode node, DocumentedType documented)
    {
        switch (documented.Kind)
        {
            case DocumentedKind.Boolean:
                return ScalarType.Boolean;
            case DocumentedKind.Integer:
                return ScalarType.Int64;
            case DocumentedKind.Number:
                return ScalarType.Double;
            case DocumentedKind.Text:
                return ScalarType.Text;
            case DocumentedKind.Array:
                return new ListType(FromDocument(node, documented.Item ?? DocumentedType.Unknown), ItemIsNullable: false);
            case DocumentedKind.Dictionary:
                return new DictionaryType(FromDocument(node, documented.Item ?? DocumentedType.Unknown), ValueIsNullable: false);
            case DocumentedKind.Object when !HasFields(node):
                return new DictionaryType(LastResort(node), ValueIsNullable: false);
            case DocumentedKind.Unknown when !HasFields(node) && node.Row is { } row && TextListReader.IsCertain(node.Description.Searched):
                return ScalarType.Text;
            default:
                return HasFields(node)
                    ? node.IsMarkedDictionary ? new DictionaryType(new RecordType(recordNameOf(node)), ValueIsNullable: false) : new RecordType(recordNameOf(node))
                    : LastResort(node);
        }
    }

    private static bool HasFields(FieldNode node) => node.Twin is not null || node.HasChildren;

    private ScalarType LastResort(FieldNode node)
    {
        if (node.Row is { } row)
        {
            if (node.Documented.IsUnderstood)
            {
                findings.Add(
                    Rules.LastResort,
                    row.TypePlace,
                    node.ToFieldPath(),
                    SuggestedSetting.Type(TextWord),
                    Argument.Path(node.Path()));
            }
            else
            {
                findings.Add(
                    Rules.TypeUnknown,
                    row.TypePlace,
                    node.ToFieldPath(),
                    SuggestedSetting.Type(TextWord),
                    Argument.Type(row.Type!.Text),
                    Argument.Path(node.Path()));
            }
        }

        return ScalarType.Json;
    }

    private void ReportCorrection(FieldNode node, ShownKind shown)
    {
        if (node.Row is { Type.Text.Length: > 0 } row)
        {
            findings.Add(
                Rules.TypeCorrected,
                row.TypePlace,
                node.ToFieldPath(),
                SuggestedSetting.Type(node.Documented.ToOverrideWord()),
                Argument.Path(node.Path()),
                Argument.Type(row.Type.Text),
                Argument.Of(shown));
        }
    }

    private static ShownKind NumberOf(Shape shape) =>
        shape.HasWideNumber || shape.HasHugeNumber ? ShownKind.WideNumber : shape.HasFraction ? ShownKind.Fraction : ShownKind.Number;

    private static List<ShownKind> KindsOf(Shape shape)
    {
        var kinds = new List<ShownKind>(5);
        if (shape.HasBoolean)
        {
            kinds.Add(ShownKind.Boolean);
        }

        if (shape.HasNumber)
        {
            kinds.Add(ShownKind.Number);
        }

        if (shape.HasText)
        {
            kinds.Add(ShownKind.Text);
        }

        if (shape.HasArray)
        {
            kinds.Add(ShownKind.Array);
        }

        if (shape.HasObject)
        {
            kinds.Add(ShownKind.Object);
        }

        return kinds;
    }

    private static Place OriginOf(Shape shape) => shape.Origin is var (map, start, length) ? map.PlaceOf(start, length) : default;
}
