namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbUnixSeconds"/>.</summary>
internal sealed class EsbUnixSecondsJson : WireScalarJson<EsbUnixSeconds>
{
    protected override EsbUnixSeconds Make(string letters, bool isText) =>
        new(isText ? WireScalar.OfText(letters) : WireScalar.OfNumber(letters));

    protected override WireScalar WireOf(EsbUnixSeconds value) => value.Wire;
}
