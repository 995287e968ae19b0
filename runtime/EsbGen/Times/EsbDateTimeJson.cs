namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbDateTime"/>.</summary>
internal sealed class EsbDateTimeJson : WireScalarJson<EsbDateTime>
{
    protected override EsbDateTime Make(string letters, bool isText) => new(letters, isText);

    protected override WireScalar WireOf(EsbDateTime value) => value.Wire;
}
