namespace EsbGen.Sample.Fake;

/// <summary>The server cannot run on this machine.</summary>
internal sealed class FakeServerException(string message, Exception innerException) : Exception(message, innerException);
