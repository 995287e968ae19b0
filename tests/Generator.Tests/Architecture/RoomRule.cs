namespace EsbGen.Generator.Tests.Architecture;

/// <summary>What a room of the generator may use beside itself and the BCL.</summary>
/// <param name="Room">Its folder, as the namespace below the root; empty for the root itself.</param>
/// <param name="Rooms">Other rooms.</param>
/// <param name="Libraries">Namespaces of libraries, each with all below it, or single types.</param>
internal sealed record RoomRule(string Room, string[] Rooms, string[] Libraries);
