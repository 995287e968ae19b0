namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Words that announce a list.</summary>
/// <param name="End">Where they end; 0 for none.</param>
/// <param name="IsOfValues">Whether they speak of values by name, so that even small words behind them are some.</param>
internal readonly record struct Introduction(int End, bool IsOfValues);
