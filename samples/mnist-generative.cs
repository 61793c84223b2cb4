#:project ../Pipelines/Pipelines.csproj
// Modèles génératifs profonds (AE, VAE, GAN).    dotnet run samples/mnist-generative.cs [DATA [IMAGES [EPOCHS [FOLDER]]]]
using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;

var name = args.ElementAtOrDefault(0) ?? "mnist";
var folder = Directory.CreateDirectory(args.ElementAtOrDefault(3) ?? ".").FullName;
var images = args.Length > 1 ? int.Parse(args[1]) : 60_000;
int Epochs(int ofTheLab) => args.Length > 2 ? int.Parse(args[2]) : ofTheLab;

// Introduction
var data = await DataSets.LoadAsync(name, new DataRequest { TrainCount = images, TestCount = Math.Min(images, 10_000) });
var train = Images(data.Train);
var test = Images(data.Test);
var noise = LatentNoise.Normal(40, 2, seed: 1);

// 1. AutoEncoder (AE)
// Architecture : 784 → 256 → 128 → 2 → 128 → 256 → 784
var plane = new PlaneAutoencoder();
plane.Compile();
var losses = plane.Whole.Fit(train, train, epochs: Epochs(20), batchSize: 128, progress: Console.Out);

// Analyse des Résultats
Console.WriteLine($"AE: loss {losses["loss"][0]:0.0000} → {losses["loss"][^1]:0.0000}");
Sheet("ae-samples.png", "A plain decoder fed with normal noise", plane.Decoder.Predict(noise));

// 2. Variational AutoEncoder (VAE)
// Astuce de Reparamétrisation : the Sampling layer, inside the model
// Fonction de Perte (Loss) : squared error and KL, summed over batches of 128 as the lab prints them
var vae = new VariationalAutoencoder(VariationalAutoencoder.Options.MnistLab);
vae.Compile();
var history = vae.Fit(train, epochs: Epochs(30), batchSize: 128, progress: Console.Out);

// Analyse des Logs
Console.WriteLine($"VAE: loss {history["loss"][0]:0} → {history["loss"][^1]:0}, KL {history["kl_loss"][0]:0} → {history["kl_loss"][^1]:0}");
Sheet("vae-samples.png", "Samples of the VAE", vae.Generate(40, seed: 1));

// 3. Generative Adversarial Network (GAN)
// Architecture Corrigée (MNIST) : 100 → 256 → 512 → 784 against 784 → 512 → 256 → 1
var gan = new GenerativeAdversarialNetwork();
gan.Compile();

// Dynamique d'Entraînement
var game = gan.Fit(train, epochs: Epochs(30), batchSize: 128, progress: Console.Out);

// Objectif : un équilibre de Nash, D(x) ≈ D(G(z)) ≈ 0.5
Console.WriteLine($"GAN: D(x) = {game["real_score"][^1]:0.00}, D(G(z)) = {game["fake_score"][^1]:0.00}");
Sheet("gan-samples.png", "Samples of the GAN", gan.Generate(40, seed: 1));

// Conclusion Technique
Console.WriteLine($"Test images: AE reconstructs with {plane.Whole.Evaluate(test, test).Loss:0.0000}; see ae-samples.png, vae-samples.png, gan-samples.png.");

static Tensor Images(ImageDataView view) => view.ToTensor("Pixels").Reshape(view.Count, 784);

void Sheet(string file, string title, Tensor made)
{
    var rows = Enumerable.Range(0, made.Rows).Chunk(10).Select(row => ImageRow.Of("", made.Floats, data.Shape, row));
    File.WriteAllBytes(Path.Combine(folder, file), new ImageGrid { Title = title, Shape = data.Shape, Colors = ColorMap.Grey, Gap = 2, Rows = [.. rows] }.ToPng());
}
