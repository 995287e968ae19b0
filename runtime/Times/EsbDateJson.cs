namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbDate"/>.</summary>
internal sealed class EsbDateJson : WireScalarJson<EsbDate>
{
    protected override EsbDate Make(WireScalar wire) => new(wire);

    protected override WireScalar WireOf(EsbDate value) => value.Wire;
}
