namespace EsbGen.Json;

/// <summary>Where reading stands within an object.</summary>
internal enum MemberPlace : byte
{
    /// <summary>Behind a member.</summary>
    Behind,

    /// <summary>In front of all.</summary>
    Start,

    /// <summary>At the value of a member that is to be asked for.</summary>
    Found,
}
