namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbUnixSeconds"/>.</summary>
internal sealed class EsbUnixSecondsJson : WireScalarJson<EsbUnixSeconds>
{
    protected override EsbUnixSeconds Make(WireScalar wire) => new(wire);

    protected override WireScalar WireOf(EsbUnixSeconds value) => value.Wire;
}
