#:project ../Pipelines/Pipelines.csproj
// AutoEncoder DNN - MNIST.    dotnet run samples/mnist-autoencoder.cs [DATA [IMAGES [EPOCHS [FOLDER]]]]
// 1. Importer les bibliothèques nécessaires
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;

var name = args.ElementAtOrDefault(0) ?? "mnist";
var folder = Directory.CreateDirectory(args.ElementAtOrDefault(3) ?? ".").FullName;
var images = args.Length > 1 ? int.Parse(args[1]) : 60_000;
var epochs = args.Length > 2 ? int.Parse(args[2]) : 50;

// 2. Charger et préparer les données MNIST (pixels become numbers from 0 to 1 where a model reads them)
var data = await DataSets.LoadAsync(name, new DataRequest { TrainCount = images, TestCount = Math.Min(images, 10_000) });
var train = Images(data.Train);
var test = Images(data.Test);

// 3. Construire l'architecture du DNN AutoEncoder
static Model BuildDnnAutoencoder()
{
    // Encodeur
    var input = new Input(784);
    var encoded = new Dense(128, Activation.Relu).Apply(input);
    encoded = new Dense(64, Activation.Relu).Apply(encoded);
    encoded = new Dense(32, Activation.Relu).Apply(encoded);

    // Décodeur
    var decoded = new Dense(64, Activation.Relu).Apply(encoded);
    decoded = new Dense(128, Activation.Relu).Apply(decoded);
    decoded = new Dense(784, Activation.Sigmoid).Apply(decoded);
    return new Model(input, decoded);
}

// 4. Compiler le modèle
var autoencoder = BuildDnnAutoencoder();
autoencoder.Compile("adam", "mse", ["accuracy"]);

// 5. Entraîner le modèle
var history = autoencoder.Fit(train, train, epochs: epochs, batchSize: 256, shuffle: true, validationData: (test, test), progress: Console.Out);

// 6. Visualiser les résultats
var decodedImages = autoencoder.Predict(test);
var shown = Enumerable.Range(0, 10);
float[] originals = [.. test.Slice(0, 10).Bytes.Select(pixel => pixel / 255f)];
ImageRow[] rows = [ImageRow.Of("original", originals, data.Shape, shown), ImageRow.Of("reconstruction", decodedImages.Floats, data.Shape, shown)];
File.WriteAllBytes(Path.Combine(folder, "mnist-autoencoder.png"), new ImageGrid { Title = "AutoEncoder DNN - MNIST", Shape = data.Shape, Colors = ColorMap.Grey, Rows = rows }.ToPng());

// Conclusion (accuracy counts images whose brightest pixels coincide; SSIM and MSE say how alike they are)
Console.WriteLine($"accuracy {history["accuracy"][^1]:0.000}; {Similarity.PerImage(test, decodedImages)}");

static Tensor Images(ImageDataView view) => view.ToTensor("Pixels").Reshape(view.Count, 784);
