#:project ../Pipelines/Pipelines.csproj
// Autoencodeurs : à quoi ils servent.    dotnet run samples/autoencoder-uses.cs [DATA [IMAGES [EPOCHS]]]
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;

var name = args.ElementAtOrDefault(0) ?? "mnist";
var images = args.Length > 1 ? int.Parse(args[1]) : 60_000;
int Epochs(int usual) => args.Length > 2 ? int.Parse(args[2]) : usual;

// Autoencodeurs
var data = await DataSets.LoadAsync(name, new DataRequest { TrainCount = images, TestCount = Math.Min(images, 10_000) });
var train = Images(data.Train);
var test = Images(data.Test);

// Scénarios d'utilisation des autoencodeurs
// Réduction de la dimension des images pour la visualisation
var plane = new PlaneAutoencoder();
plane.Compile();
Tensor flat = train.Reshape(train.Rows, 784), flatTest = test.Reshape(test.Rows, 784);
plane.Whole.Fit(flat, flat, epochs: Epochs(20), batchSize: 128);
var pca = Pca.Fit(Pixels(flat), 784, 2, Environment.ProcessorCount);
var linear = new Tensor(pca.Reconstruct(Pixels(flatTest), 0, 1), flatTest.Rows, 784);
Console.WriteLine($"2 numbers an image: autoencoder {Similarity.PerImage(flatTest, plane.Whole.Predict(flatTest))}");
Console.WriteLine($"2 numbers an image: PCA         {Similarity.PerImage(flatTest, linear)}");

// Débruiter
var denoiser = new DenoisingAutoencoder();
denoiser.Compile();
denoiser.Whole.Fit(denoiser.Corrupt(train, seed: 1), train, epochs: Epochs(8), batchSize: 128);
var noisy = denoiser.Corrupt(test, seed: 2);
Console.WriteLine($"noisy images     {Similarity.PerImage(test, noisy)}");
Console.WriteLine($"without the noise {Similarity.PerImage(test, denoiser.Whole.Predict(noisy))}");

// Super-résolution
var sharper = new SuperResolutionAutoencoder();
sharper.Compile();
sharper.Whole.Fit(SuperResolutionAutoencoder.Shrink(train), train, epochs: Epochs(8), batchSize: 128);
Console.WriteLine($"14x14 → 28x28    {Similarity.PerImage(test, sharper.Whole.Predict(SuperResolutionAutoencoder.Shrink(test)))}");

// Modèles génératifs : Autoencodeurs Variationnels (VAE), which predict z_mean and z_log_sigma
var vae = new ConvolutionalVariationalAutoencoder(new() { Scale = LatentScale.LogSigma });
vae.Compile();

// Perte de reconstruction et Perte KL
var history = vae.Fit(train, epochs: Epochs(10), batchSize: 128, progress: Console.Out);
Console.WriteLine($"VAE: {history["loss"][^1]:0.0} = {history["reconstruction_loss"][^1]:0.0} + {history["kl_loss"][^1]:0.0}; brightness of a new image {vae.Generate(1, seed: 1).Floats.Average():0.000}");

// Propriétés des autoencodeurs : spécifiques aux données, avec perte, données non annotées
var others = await DataSets.LoadAsync("synthetic-garments", new DataRequest { TrainCount = 10, TestCount = 200 });
var foreign = Images(others.Test).Reshape(200, 784);
Console.WriteLine($"images of another kind {Similarity.PerImage(foreign, plane.Whole.Predict(foreign))}");

static Tensor Images(ImageDataView view) => view.ToTensor("Pixels").Reshape(view.Count, 28, 28, 1);

static float[] Pixels(Tensor images) => Array.ConvertAll(images.Bytes, pixel => pixel / 255f);
