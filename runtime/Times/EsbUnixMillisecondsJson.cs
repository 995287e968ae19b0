namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbUnixMilliseconds"/>.</summary>
internal sealed class EsbUnixMillisecondsJson : WireScalarJson<EsbUnixMilliseconds>
{
    protected override EsbUnixMilliseconds Make(WireScalar wire) => new(wire);

    protected override WireScalar WireOf(EsbUnixMilliseconds value) => value.Wire;
}
