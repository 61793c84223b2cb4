using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Tests.Ops;

namespace MLGenerative.KerasModels.Tests.Backends.Simd;

/// <summary>The same bits whatever the vector width, the number of threads and the runtime's switches.</summary>
public class BitIdentityTests
{
    private const string DigestFile = "MLGEN_TEST_DIGEST_FILE";

    public static TheoryData<int, int> WidthsAndThreads => new() { { 128, 1 }, { 128, 2 }, { 128, 3 }, { 256, 1 }, { 256, 2 }, { 256, 3 }, { 512, 1 }, { 512, 2 }, { 512, 3 } };

    [Theory, MemberData(nameof(WidthsAndThreads))]
    [Trait("Speed", "Slow")]
    public void Every_operation_gives_the_same_bits_for_every_width_and_number_of_threads(int width, int threads)
    {
        using var pool = new WorkerPool(threads);
        using var one = new WorkerPool(1);
        foreach (var example in OperationCases.All)
        {
            using var expected = new CaseProgram(example, new SimdBackend(new() { Width = VectorWidth.Bits128, Pool = one, Fuse = false }));
            using var actual = new CaseProgram(example, new SimdBackend(new() { Width = (VectorWidth)width, Pool = pool }));
            foreach (var batch in example.Batches)
            {
                var (wanted, got) = (expected.Run(batch), actual.Run(batch));
                foreach (var (output, values) in wanted)
                    for (var i = 0; i < values.Length; i++) Assert.True(values[i].Equals(got[output][i]), $"{example.Name}: {output} for batch {batch}, element {i}: {values[i]:R} and {got[output][i]:R}");
            }
        }
    }

    [Theory, MemberData(nameof(WidthsAndThreads))]
    [Trait("Speed", "Slow")]
    public void Training_gives_the_same_bits_for_every_width_and_number_of_threads(int width, int threads)
    {
        using var pool = new WorkerPool(threads);
        using var one = new WorkerPool(1);
        var expected = TrainingDigest.Of(new SimdBackend(new() { Width = VectorWidth.Bits128, Pool = one }));
        Assert.Equal(expected, TrainingDigest.Of(new SimdBackend(new() { Width = (VectorWidth)width, Pool = pool })));
    }

    [Fact]
    public void Fused_kernels_give_the_bits_of_the_compositions_they_stand_for() =>
        Assert.Equal(TrainingDigest.Of(new SimdBackend(new() { Fuse = false })), TrainingDigest.Of(new SimdBackend()));

    [Theory]
    [InlineData("none", 512, true, true)]
    [InlineData("DOTNET_EnableAVX512", 256, true, true)]
    [InlineData("DOTNET_EnableAVX2", 128, true, false)]
    [InlineData("DOTNET_EnableHWIntrinsic", 128, false, false)]
    [Trait("Speed", "Slow")]
    public void Training_gives_the_same_bits_whatever_the_runtime_may_use(string switchedOff, int widest, bool vectors, bool fma)
    {
        Assert.SkipUnless(Avx2.IsSupported, "The switches tested here are those of x64 processors with AVX2; this machine has none.");
        if (!Avx512F.IsSupported) widest = Math.Min(widest, 256);
        var (machine, digest) = FromChild(switchedOff);
        Assert.Equal($"widest {widest}, vectors {vectors}, fma {fma}", machine);
        Assert.Equal(TrainingDigest.Of(new SimdBackend()), digest);
    }

    /// <summary>What a child process runs; alone it checks nothing but that a digest can be made.</summary>
    [Fact]
    public void A_digest_can_be_written_for_a_parent()
    {
        var text = $"{TrainingDigest.Machine}\n{TrainingDigest.Of(new SimdBackend())}";
        if (Environment.GetEnvironmentVariable(DigestFile) is { Length: > 0 } file) File.WriteAllText(file, text);
        Assert.Contains("widest", text, StringComparison.Ordinal);
    }

    private static (string Machine, string Digest) FromChild(string switchedOff)
    {
        var file = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])[typeof(BitIdentityTests).Assembly.Location, "-noLogo", "-method", $"{typeof(BitIdentityTests).FullName}.{nameof(A_digest_can_be_written_for_a_parent)}"])
                start.ArgumentList.Add(argument);
            start.Environment[DigestFile] = file;
            if (switchedOff != "none") start.Environment[switchedOff] = "0";
            using var child = Process.Start(start)!;
            var output = child.StandardOutput.ReadToEndAsync();
            var errors = child.StandardError.ReadToEnd();
            child.WaitForExit();
            var lines = File.ReadAllText(file).Split('\n');
            Assert.True(lines.Length == 2, $"The child process wrote no digest: {output.Result} {errors}");
            return (lines[0], lines[1]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
