using System.Text;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Generator.CSharp;

/// <summary>Names generated files. The compiler writes them to disk where a project asks for it.</summary>
internal static class FileNames
{
    /// <summary>A name with the extension. One that no file system would hold is cut and gets a hash of the whole.</summary>
    public static string Of(string name) => (Encoding.UTF8.GetByteCount(name) <= Bounds.MaxFileNameBytes ? name : Cut(name)) + ".g.cs";

    private static string Cut(string name)
    {
        var (length, bytes) = (0, StableHash.Length + 1);
        while (bytes + 3 <= Bounds.MaxFileNameBytes)
        {
            bytes += name[length++] switch { < '\u0080' => 1, < '\u0800' => 2, _ => 3 };
        }

        return name.Substring(0, length) + "_" + StableHash.Of(name);
    }
}
