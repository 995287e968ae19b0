namespace EsbGen;

/// <summary>Reads and writes <see cref="EsbDate"/>.</summary>
internal sealed class EsbDateJson : WireScalarJson<EsbDate>
{
    protected override EsbDate Make(string letters, bool isText) => new(letters, isText);

    protected override WireScalar WireOf(EsbDate value) => value.Wire;
}
