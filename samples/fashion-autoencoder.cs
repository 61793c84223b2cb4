#:project ../Pipelines/Pipelines.csproj
// TP3 : L'auto-encodeur avec Keras.    dotnet run samples/fashion-autoencoder.cs [DATA [IMAGES [EPOCHS [FOLDER]]]]
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;

var name = args.ElementAtOrDefault(0) ?? "fashion-mnist";
var folder = Directory.CreateDirectory(args.ElementAtOrDefault(3) ?? ".").FullName;
var images = args.Length > 1 ? int.Parse(args[1]) : 60_000;
var epochs = args.Length > 2 ? int.Parse(args[2]) : 20;

// 1 – Chargement des données Fashion-MNIST
var data = await DataSets.LoadAsync(name, new DataRequest { TrainCount = images, TestCount = Math.Min(images, 10_000) });
var train = Images(data.Train);
var test = Images(data.Test);

// 2 – Auto-encodeur avec une seule couche cachée
// 2.1 – Définition des modèles de l'encodeur et du décodeur
var names = new NameScope(NamingStyle.Keras2);
var input = new Input(784);
var code = new Dense(32, Activation.Relu).Apply(input);
var reconstruct = new Dense(784, Activation.Sigmoid);
var autoencoder = new Model(input, reconstruct.Apply(code), names: names);
var encoder = new Model(input, code, names: names);
var codeInput = new Input(32);
var decoder = new Model(codeInput, reconstruct.Apply(codeInput), names: names);
Console.WriteLine(autoencoder.Summary());

// 2.2 – Apprentissage et évaluation de la performance du modèle
autoencoder.Compile("adam", "binary_crossentropy");
autoencoder.Fit(train, train, epochs: epochs, batchSize: 256, validationData: (test, test), progress: Console.Out);

// 2.3 – Analyse des résultats de l'auto-encodage avec le modèle appris
var decoded = decoder.Predict(encoder.Predict(test));
var scores = Similarity.PerImage(test, decoded);
Console.WriteLine(scores);
Show("fashion-shallow.png", decoded);

// Indice de Similarité Structurelle (SSIM) et Erreur Quadratique Moyenne (MSE)
var box = BoxPlotStatistics.Of(scores.Columns[0].Span);
Console.WriteLine($"SSIM: median {box.Median:0.000}, half of the images between {box.FirstQuartile:0.000} and {box.ThirdQuartile:0.000}, {box.Outliers.Count} outliers");

// 2.4 – Paramétrage
foreach (var width in new[] { 8, 16, 32, 64, 128 })
{
    var narrow = new Sequential([new Input(784), new Dense(width, "relu"), new Dense(784, "sigmoid")]);
    narrow.Compile("adam", "binary_crossentropy");
    narrow.Fit(train, train, epochs: epochs, batchSize: 256);
    Console.WriteLine($"{width} neurons: {Similarity.PerImage(test, narrow.Predict(test))}");
}

// 3 – Auto-encodeur profond
// 3.1 Définition du modèle
var deep = new Sequential([new Input(784), .. new[] { 128, 64, 32, 64, 128 }.Select(width => new Dense(width, "relu")), new Dense(784, "sigmoid")]);
deep.Compile("adam", "binary_crossentropy");
deep.Fit(train, train, epochs: epochs, batchSize: 256, validationData: (test, test), progress: Console.Out);

// 3.3 Analyse des résultats de l'auto-encodage avec le modèle appris
Console.WriteLine($"deep: {Similarity.PerImage(test, deep.Predict(test))}");
Show("fashion-deep.png", deep.Predict(test));

static Tensor Images(ImageDataView view) => view.ToTensor("Pixels").Reshape(view.Count, 784);

void Show(string file, Tensor reconstructions)
{
    float[] originals = [.. test.Slice(0, 5).Bytes.Select(pixel => pixel / 255f)];
    ImageRow[] rows = [ImageRow.Of("original", originals, data.Shape, Enumerable.Range(0, 5)), ImageRow.Of("decoded", reconstructions.Floats, data.Shape, Enumerable.Range(0, 5))];
    File.WriteAllBytes(Path.Combine(folder, file), new ImageGrid { Title = file, Shape = data.Shape, Rows = rows }.ToPng());
}
