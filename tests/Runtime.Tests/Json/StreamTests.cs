using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using EsbGen.Runtime.Tests.Esb.Job;
using Xunit;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>The serializer hands a converter its JSON in pieces when it comes from a stream.</summary>
public sealed class StreamTests
{
    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 1 };

    [Fact]
    public async Task A_record_is_read_from_a_stream_that_gives_little_at_a_time()
    {
        var bytes = Encoding.UTF8.GetBytes(StartDocument.Response);
        var whole = JsonSerializer.Deserialize<GetStepInstanceStatusResponse>(bytes);
        using var stream = new OneByteStream(bytes);
        var pieces = await JsonSerializer.DeserializeAsync<GetStepInstanceStatusResponse>(stream, SmallPieces, Calls.Cancellation);
        Assert.Equal(JsonSerializer.Serialize(whole), JsonSerializer.Serialize(pieces));
    }

    [Fact]
    public async Task A_record_is_read_from_a_pipe()
    {
        using var stream = new OneByteStream(Encoding.UTF8.GetBytes(StartDocument.Response));
        var piped = await JsonSerializer.DeserializeAsync<GetStepInstanceStatusResponse>(PipeReader.Create(stream), SmallPieces, Calls.Cancellation);
        Assert.Equal(790001, piped!.Data.StepInstanceDetail.StepInstanceId);
    }

    [Fact]
    public async Task A_record_is_written_to_a_stream()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Calls.StatusRequest, SmallPieces, Calls.Cancellation);
        Assert.Equal("""{"bk_biz_id":2,"params":{"job_instance_id":490001,"step_instance_id":790001}}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
