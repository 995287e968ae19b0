namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbUnixMilliseconds"/>.</summary>
internal sealed class EsbUnixMillisecondsJson : WireScalarJson<EsbUnixMilliseconds>
{
    protected override EsbUnixMilliseconds Make(string letters, bool isText) =>
        new(isText ? WireScalar.OfText(letters) : WireScalar.OfNumber(letters));

    protected override WireScalar WireOf(EsbUnixMilliseconds value) => value.Wire;
}
