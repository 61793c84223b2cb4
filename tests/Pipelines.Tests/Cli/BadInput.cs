using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Tests.Data;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>A command line that must be refused.</summary>
/// <param name="Arguments">The command line, given a folder to make files in; <c>--out</c> is added.</param>
/// <param name="Code">The exit code.</param>
/// <param name="English">Parts of the English sentence.</param>
/// <param name="French">Parts of the French sentence.</param>
internal sealed record BadInput(Func<string, string[]> Arguments, int Code, string[] English, string[] French)
{
    private static readonly string[] Few = ["--data", "synthetic-garments", "--limit", "20"];

    /// <summary>Every kind of bad input, by name.</summary>
    public static IReadOnlyDictionary<string, BadInput> All { get; } = new Dictionary<string, BadInput>
    {
        ["unknown model"] = Line(2, ["did you mean 'shallow-autoencoder'?", "deep-autoencoder"], ["vouliez-vous dire « shallow-autoencoder »"], "train shalow-autoencoder FEW"),
        ["unknown short name of a model"] = Line(2, ["did you mean 'vae'?"], ["vouliez-vous dire « vae »"], "train vea FEW"),
        ["unknown data set"] = Line(2, ["did you mean 'fashion-mnist'? Known: fashion-mnist, mnist, synthetic-garments. Or name a folder"], ["vouliez-vous dire « fashion-mnist »"], "train shallow --data fashon-mnist"),
        ["unknown loss"] = Line(2, ["--loss", "did you mean 'binary_crossentropy'? Known: bce,", "mean_squared_error"], ["vouliez-vous dire « binary_crossentropy »"], "train shallow --loss binry_crossentropy FEW"),
        ["a loss like no other"] = Line(2, ["--loss: there is no loss 'quantum'. Known: bce,"], ["--loss : la perte « quantum » n'existe pas. Noms connus : bce,"], "train shallow --loss quantum FEW"),
        ["a path that is no model"] = Line(2, ["there is no model 'runs/train-001', nor a file or folder of that name. Known: adversarial-autoencoder,"], ["« runs/train-001 », ni fichier ou dossier de ce nom. Noms connus :"], "train runs/train-001 FEW"),
        ["unknown optimizer"] = Line(2, ["--optimizer", "did you mean 'adam'?"], ["vouliez-vous dire « adam »"], "train shallow --optimizer adan FEW"),
        ["unknown measure"] = Line(2, ["--measures", "did you mean 'SsimTensorFlow'?"], ["vouliez-vous dire « SsimTensorFlow »"], "train shallow --measures SimTensorFlow FEW"),
        ["unknown option"] = Line(2, ["did you mean '--epochs'?"], ["vouliez-vous dire « --epochs »"], "train shallow --epoch 3"),
        ["an option like no other"] = Line(2, ["there is no option '--colour' here. Known: --data,", "See: mlgen train --help"], ["il n'y a pas d'option « --colour » ici. Noms connus :"], "train shallow --colour red"),
        ["a command like no other"] = Line(2, ["there is no command 'frobnicate'. Known:"], ["il n'y a pas de commande « frobnicate »"], "frobnicate"),
        ["an argument too many"] = Line(2, ["'vae' is one argument too many: mlgen train takes MODEL."], ["« vae » est un argument de trop : mlgen train prend MODEL."], "train shallow vae"),
        ["a group without a command"] = Line(2, ["mlgen data: name what to do: get, list, show, verify."], ["mlgen data : nommez ce qu'il faut faire : get"], "data"),
        ["data folder that is not there"] = Line(2, ["--data-dir: there is no folder 'nowhere'. Check the path. Expected: Where to look"], ["--data-dir : il n'y a pas de dossier « nowhere »"], "train shallow --data-dir nowhere FEW"),
        ["unknown command"] = Line(2, ["did you mean 'train'?"], ["vouliez-vous dire « train »"], "trian"),
        ["unknown data set to get"] = Line(2, ["did you mean 'mnist'?"], ["vouliez-vous dire « mnist »"], "data get mnits"),
        ["no epochs"] = Line(2, ["--epochs: expected a whole number from 1 to 1000000, got '0'."], ["--epochs : un nombre entier de 1"], "train shallow --epochs 0"),
        ["negative neurons"] = Line(2, ["--code-size: expected a whole number from 1", "got '-3'."], ["--code-size : un nombre entier de 1"], "train shallow --code-size=-3"),
        ["no batch"] = Line(2, ["--batch: expected a whole number from 1"], ["--batch : un nombre entier"], "train shallow --batch 0"),
        ["a learning rate that is no number"] = Line(2, ["--learning-rate: expected a number from"], ["--learning-rate : un nombre de"], "train shallow --learning-rate NaN"),
        ["nothing left to train on"] = Line(2, ["--validation-split: expected a number from 0.0001 to 0.9999 (with a decimal point), got '1'."], ["--validation-split : un nombre de"], "train shallow --validation-split 1"),
        ["no images"] = Line(2, ["--limit: expected a whole number from 1"], ["--limit : un nombre entier"], "train shallow --limit 0"),
        ["no model"] = Line(2, ["MODEL is missing: A model of the zoo"], ["MODEL manque : Un modèle du zoo"], "train"),

        ["a model of another size"] = Json(Dense(100, 10, 100), ["takes samples of shape (100,)", "28x28 (784 numbers each)"], ["prend des échantillons de forme (100,)"]),
        ["a model that gives no images"] = Json(Dense(784, 10, 10), ["gives (10,) for each image", "has 784 numbers"], ["donne (10,) pour chaque image"]),
        ["a model file with negative neurons"] = Json(Dense(784, -5, 784), ["model.json cannot be read as a Keras model", "-5"], ["n'est pas lisible comme modèle Keras"]),
        ["a model file that breaks off"] = Json(Dense(784, 10, 784)[..100], ["it is no whole JSON text"], ["ce n'est pas un texte JSON entier"]),
        ["a model file with an unknown layer"] = Json(Dense(784, 10, 784).Replace("\"Dense\"", "\"Dens\"", StringComparison.Ordinal), ["Did you mean 'Dense'? Known are Activation,"], ["La couche « Dens » n'existe pas. Vouliez-vous dire « Dense » ? Noms connus : Activation,", "n'est pas lisible"]),
        ["a model file with code"] = Json(Dense(784, 10, 784).Replace("\"Dense\"", "\"Lambda\"", StringComparison.Ordinal), ["Lambda"], ["n'est pas lisible"]),
        ["a model file that is no text"] = new(folder => ["train", File(folder, "model.txt", [0x50, 0x4B, 3, 4, 0, 0xFF]), .. Few], 1, ["model.txt is no model", "found a file of another kind"], ["model.txt n'est pas un modèle"]),
        ["a model file that is a text"] = new(folder => ["train", File(folder, "model.keras", [.. "some words"u8]), .. Few], 1, ["model.keras is no model", "found a text. Name a model file"], ["model.keras n'est pas un modèle", "trouvé : un texte"]),
        ["a damaged .keras"] = new(folder => ["train", File(folder, "model.keras", [0x50, 0x4B, 3, 4, 0, 0xFF]), .. Few], 1, ["model.keras cannot be read as a model"], ["model.keras n'est pas lisible comme modèle"]),
        ["an import of weights alone"] = new(folder => ["import", Weights(folder, 1)], 1, ["w.npz is no model", "found weights alone", "mlgen export MODEL --weights"], ["w.npz n'est pas un modèle", "des poids seuls"]),
        ["an import of nothing"] = Line(2, ["FILE: there is no file or folder 'nothing.keras'. Check the path."], ["FILE : il n'y a pas de fichier ou dossier « nothing.keras »"], "import nothing.keras"),
        ["a conversion to an unknown ending"] = new(folder => ["convert", File(folder, "a.keras", [1]), "b.xyz"], 2, ["b.xyz: no known format ends like this. Known endings: .pb", ".weights.h5.\n"], ["aucun format connu"]),
        ["an export to an unknown format"] = Line(2, ["--to: there is no format 'onx'; did you mean 'onnx'?"], ["vouliez-vous dire « onnx »"], "export shallow --to onx"),
        ["an export without weights"] = Line(2, ["--weights is missing"], ["--weights manque"], "export shallow --to onnx"),
        ["a folder without a model"] = new(folder => ["train", folder, .. Few], 2, ["holds no model.json"], ["ne contient pas de model.json"]),
        ["a loss that is not a number"] = Json(Dense(784, 10, 784), ["the loss is no longer a number after batch", "Lower --learning-rate"], ["la perte n'est plus un nombre après le lot", "Baissez --learning-rate"],
            "--optimizer", "sgd", "--learning-rate", "1e5", "--epochs", "30", "--batch", "4"),

        ["truncated IDX"] = Idx("{0}", [0, 0, 8], ["is truncated", "mlgen data get"], ["est tronqué"]),
        ["oversized IDX"] = Idx("{0}", null, ["is too long"], ["est trop long"]),
        ["wrong magic in IDX"] = Idx("{0}", [0, 0, 13, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0], ["it begins with 00000D03"], ["il commence par 00000D03"]),
        ["truncated gzip"] = Idx("{0}.gz", IdxFileTests.Gzip(IdxFileTests.Idx(0x0803, [20, 28, 28], 20 * 784))[..^30], ["ubyte.gz"], ["ubyte.gz"]),
        ["oversized gzip"] = Idx("{0}.gz", [1], ["is too long"], ["est trop long"]),
        ["gzip that is none"] = Idx("{0}.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF], ["the gzip data are damaged"], ["les données gzip sont abîmées"]),
        ["wrong checksum"] = new(folder =>
        {
            BlankSource.Put(Path.Combine(folder, "fashion-mnist"));
            return ["data", "verify", "fashion-mnist", "--data-dir", folder];
        }, 1, ["is not the published file of 'fashion-mnist'", "expected", "mlgen data get fashion-mnist"], ["n'est pas le fichier publié"]),

        ["a lab on images of another size"] = Lab([.. Enumerable.Range(0, 20).Select(i => $"{i}.png")], ["grey images of 28x28 pixels, but those of 'photos' are 8x8"], ["8x8"]),
        ["a lab on unknown data"] = Line(2, ["did you mean 'fashion-mnist'?"], ["vouliez-vous dire « fashion-mnist »"], "lab --quick --data fashon"),
        ["an unknown lab"] = Line(2, ["did you mean 'fashion-autoencoders'?"], ["vouliez-vous dire « fashion-autoencoders »"], "lab fashion-autoencoder"),
        ["a lab on a few images"] = new(folder =>
        {
            for (var i = 0; i < 20; i++) File(Path.Combine(folder, "photos"), $"{i}.png", Square(28));
            return ["lab", "--quick", "--data", Path.Combine(folder, "photos")];
        }, 1, ["at least 64 training and 32 test images, but 'photos' has 18 and 2"], ["au moins 64 images d'entraînement et 32 de test"]),
        ["images of another format"] = Png("1.jpg", [0xFF, 0xD8], ["1.jpg is no PNG image"], ["1.jpg n'est pas une image PNG"]),
        ["images of another size"] = Png("b.png", Square(9), ["b.png is 9x9, but the first image", "is 8x8"], ["b.png est de taille 9x9"]),
        ["a damaged image"] = Png("b.png", Square(8)[..40], ["b.png cannot be read as PNG"], ["b.png n'est pas lisible en PNG"]),
        ["one image alone"] = Png(null, [], ["holds only 1 image"], ["ne contient que 1 image"]),
        ["no image at all"] = new(folder => ["train", "shallow", "--data", folder], 2, ["holds no PNG files"], ["ne contient aucun fichier PNG"]),
        ["an npz file of other arrays"] = new(folder => ["train", "shallow", "--data", Npz(folder, "other.npz", "x", 1)], 1, ["other.npz cannot be used", "x_train"], ["other.npz est inutilisable"]),
        ["a file that is no npz"] = new(folder => ["train", "shallow", "--data", File(folder, "some.npz", [1, 2, 3])], 1, ["some.npz is no data set", "found a file of another kind"], ["some.npz n'est pas un jeu de données"]),

        ["weights that are not there"] = Line(2, ["--weights: there is no file 'nowhere.npz'. Check the path. Expected: The file of the weights"], ["--weights : il n'y a pas de fichier « nowhere.npz »"], "evaluate shallow --weights nowhere.npz FEW"),
        ["weights that are a text"] = new(folder => ["evaluate", "shallow", "--weights", File(folder, "w.npz", [.. "some words"u8]), .. Few], 1, ["w.npz holds no weights: expected a .npz", "found a text."], ["w.npz ne contient pas de poids", "trouvé : un texte."]),
        ["images that are one picture"] = new(folder => ["train", "shallow", "--data", File(folder, "a.png", Square(8))], 1, ["a.png is no data set", "found a picture. Name the folder"], ["a.png n'est pas un jeu de données", "trouvé : une image."]),
        ["no measure"] = Line(2, ["--measures: name at least one of CentroidDistance,"], ["--measures : nommez-en au moins une parmi CentroidDistance,"], "train shallow --measures , FEW"),
        ["weights that are not named"] = Line(2, ["--weights is missing"], ["--weights manque"], "evaluate shallow FEW"),
        ["weights of another model"] = new(folder => ["evaluate", "shallow", "--weights", Npz(folder, "w.npz", "dense/kernel", 10), .. Few], 1, ["w.npz cannot be used for the model 'shallow-autoencoder': expected 4 weights", "found 1; the first that differs is 'dense/bias'"], ["ne sont pas utilisables pour le modèle « shallow-autoencoder » : 4 poids attendus", "1 trouvés ; le premier qui diffère est « dense/bias »"]),
        ["a folder as weights"] = new(folder => ["evaluate", "shallow", "--weights", folder, .. Few], 2, ["is a folder, not a file. Expected: The file of the weights"], ["est un dossier, pas un fichier"]),
        ["colour images for a model of grey ones"] = Colours("convolutional-autoencoder", ["takes square grey images, but those of 'photos' are 8x8x3", "in grey or colour: adversarial-autoencoder,"], ["images carrées en gris"]),
        ["damaged weights"] = new(folder => ["evaluate", "shallow", "--weights", File(folder, "w.npz", [0x50, 0x4B, 3, 4, 1]), .. Few], 1, ["w.npz cannot be read as .npz", "Copy it again"], ["w.npz n'est pas lisible en .npz"]),
        ["weights of other sizes"] = new(folder => ["evaluate", "shallow", "--code-size", "8", "--weights", Weights(folder, 1), .. Few], 1, ["dense/kernel.npy: expected shape (784, 8) for 'dense/kernel'", "found (784, 32)"], ["dense/kernel.npy : forme (784, 8) attendue pour « dense/kernel »", "(784, 32) trouvée"]),
        ["a generator that is none"] = new(folder => ["generate", "shallow", "--weights", Weights(folder, 1)], 2, ["without a distribution of codes", "variational-autoencoder"], ["sans loi des codes"]),
        ["an image that is not there"] = new(folder => ["interpolate", "shallow", "--weights", Weights(folder, 1), "--data", "synthetic-garments", "--from", "0", "--to", "999999"], 2, ["there is no test image 999999"], ["il n'y a pas d'image de test 999999"]),
        ["codes that are none"] = new(folder => ["generate", "shallow", "--weights", Weights(folder, 1), "--codes", File(folder, "codes.tsv", [0x61])], 1, ["holds no codes", "mlgen encode"], ["ne contient pas de codes"]),
        ["codes without weights"] = Line(2, ["--weights is missing"], ["--weights manque"], "encode shallow FEW"),
        ["classes that are missing"] = new(folder =>
        {
            for (var i = 0; i < 12; i++) File(Path.Combine(folder, "photos"), $"{i}.png", Square(8));
            return ["train", "cvae", "--data", Path.Combine(folder, "photos")];
        }, 1, ["is told the class of each image", "a sub-folder for each class"], ["doit connaître la classe"]),
        ["weights that are not numbers"] = new(folder => ["evaluate", "shallow", "--weights", Weights(folder, float.NaN), .. Few], 1, ["gives values that are not numbers (image 0)"], ["donne des valeurs qui ne sont pas des nombres"]),
    };

    private static BadInput Line(int code, string[] english, string[] french, string line) =>
        new(_ => [.. line.Split(' ').SelectMany(word => word == "FEW" ? Few : [word])], code, english, french);

    private static BadInput Json(string json, string[] english, string[] french, params string[] options) =>
        new(folder => ["train", File(folder, "model.json", System.Text.Encoding.UTF8.GetBytes(json)), .. Few, .. options], 1, english, french);

    // The four files are damaged in the same way, so that whichever is read first is answered alike.
    private static BadInput Idx(string name, byte[]? content, string[] english, string[] french) => new(folder =>
    {
        foreach (var (file, sizes) in new[] { ("train-images-idx3-ubyte", 3), ("train-labels-idx1-ubyte", 1), ("t10k-images-idx3-ubyte", 3), ("t10k-labels-idx1-ubyte", 1) })
        {
            var oversized = IdxFileTests.Idx(0x0800 | sizes, [.. Enumerable.Repeat(2, sizes)], (1 << sizes) + 1);
            File(Path.Combine(folder, "fashion-mnist"), string.Format(null, name, file), content is null ? oversized : content.Length == 1 ? IdxFileTests.Gzip(oversized) : content);
        }

        return ["train", "shallow", "--data", "fashion-mnist", "--data-dir", folder];
    }, 1, english, french);

    private static BadInput Png(string? name, byte[] content, string[] english, string[] french) => new(folder =>
    {
        File(Path.Combine(folder, "photos"), "a.png", Square(8));
        if (name is not null) File(Path.Combine(folder, "photos"), name, content);
        return ["train", "shallow", "--data", Path.Combine(folder, "photos")];
    }, 1, english, french);

    private static BadInput Lab(string[] images, string[] english, string[] french) => new(folder =>
    {
        foreach (var name in images) File(Path.Combine(folder, "photos"), name, Square(8));
        return ["lab", "--quick", "--data", Path.Combine(folder, "photos")];
    }, 1, english, french);

    private static BadInput Colours(string model, string[] english, string[] french) => new(folder =>
    {
        for (var i = 0; i < 8; i++) File(Path.Combine(folder, "photos"), $"{i}.png", Evaluation.Charts.Png.Encode(new Evaluation.Charts.PngImage(8, 8, 3, new byte[192])));
        return ["train", model, "--data", Path.Combine(folder, "photos")];
    }, 1, english, french);

    private static byte[] Square(int side) => Evaluation.Charts.Png.Encode(new Evaluation.Charts.PngImage(side, side, 1, new byte[side * side]));

    private static string File(string folder, string name, byte[] content)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    private static string Npz(string folder, string name, string array, int count)
    {
        var path = Path.Combine(folder, name);
        NpzFile.Write(path, [KeyValuePair.Create(array, NpyArray.Of(new float[count], count))]);
        return path;
    }

    private static string Weights(string folder, float value)
    {
        var path = Path.Combine(folder, "w.npz");
        using var model = new KerasModels.Zoo.ShallowAutoencoder().Whole;
        model.SetWeights([.. model.GetWeights().Select(w => new KerasModels.Tensors.Tensor([.. w.Floats.Select(_ => value)], [.. w.Shape.Select(d => d.Factor)]))]);
        model.SaveWeights(path);
        return path;
    }

    private static string Dense(int inputs, int code, int outputs) => $$"""
        {"class_name": "Sequential", "config": {"name": "sequential", "layers": [
          {"class_name": "InputLayer", "config": {"batch_shape": [null, {{inputs}}], "dtype": "float32", "name": "input_layer"} },
          {"class_name": "Dense", "config": {"name": "dense", "units": {{code}}, "activation": "relu", "use_bias": true} },
          {"class_name": "Dense", "config": {"name": "dense_1", "units": {{outputs}}, "activation": "linear", "use_bias": true} }] } }
        """;
}
