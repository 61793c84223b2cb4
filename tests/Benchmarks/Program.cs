namespace MLGenerative.Benchmarks;

/// <summary>Measures speed; run it with <c>-c Release</c> on a quiet machine.</summary>
internal static class Program
{
    private static readonly Dictionary<string, (string What, Action<Arguments> Run)> s_commands = new()
    {
        ["peak"] = ("the processor's floating-point peak at each vector width", PeakCommand.Run),
        ["ssim"] = ("similarity scores of 28x28 images, one by one", SsimCommand.Run),
        ["gemm"] = ("matrix products of the models' shapes, as shares of the peak", GemmCommand.Run),
        ["shallow"] = ("training of 784-32-784 on --data FOLDER", a => TrainCommand.Shallow(a)),
        ["conv"] = ("training of the convolutional autoencoder on --data FOLDER", a => TrainCommand.Convolutional(a)),
        ["vae"] = ("training of the dense variational autoencoder on --data FOLDER", a => GenerativeCommand.Variational(a)),
        ["conv-vae"] = ("training of the convolutional variational autoencoder on --data FOLDER", a => GenerativeCommand.ConvolutionalVariational(a)),
        ["gan"] = ("training of the dense GAN on --data FOLDER", a => GenerativeCommand.Adversarial(a)),
        ["compare"] = ("both in turns with Keras: --data FOLDER --peer \"python3 .../bench.py\" [--model NAME,NAME] [--variants tensorflow,jit,jax] [--images N] [--epochs 3] [--rounds 3] [--backend tensorflow]", CompareCommand.Run),
        ["predict"] = ("reconstruction of 10,000 images by 784-32-784 on --data FOLDER", a => PredictCommand.Run(a)),
        ["profile"] = ("where a training step's time goes, on one thread: --model NAME --data FOLDER [--top 40]", ProfileCommand.Run),
        ["deep"] = ("training of 784-128-64-32-64-128-784 on --data FOLDER", a => TrainCommand.Deep(a)),
    };

    public static int Main(string[] args)
    {
        if (args.Length > 0 && s_commands.TryGetValue(args[0], out var command))
        {
            command.Run(new Arguments(args[1..]));
            return 0;
        }

        Console.Error.WriteLine("usage: Benchmarks COMMAND [--threads N] [--width 128|256|512] [--repeats N]");
        foreach (var (name, (what, _)) in s_commands) Console.Error.WriteLine($"  {name,-10} {what}");
        return 2;
    }
}
