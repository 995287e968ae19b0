namespace EsbGen.Sample.Fake;

/// <summary>The fake ESB cannot run on this machine.</summary>
internal sealed class FakeEsbException(string message, Exception inner) : Exception(message, inner);
