namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbDateTime"/>.</summary>
internal sealed class EsbDateTimeJson : WireScalarJson<EsbDateTime>
{
    protected override EsbDateTime Make(WireScalar wire) => new(wire);

    protected override WireScalar WireOf(EsbDateTime value) => value.Wire;
}
