namespace EsbGen.Documents.Model;

/// <summary>The type of a member or of an item, without nullability.</summary>
internal abstract record TypeModel;
