namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>The numbers that the lab prints.</summary>
internal static class Published
{
    /// <summary>SSIM of the first five test images, a row a setting of the neurons sweep (8, 16, 32, 64, 128).</summary>
    public static IReadOnlyList<IReadOnlyList<double>> Neurons { get; } =
    [
        [0.7791363880475791, 0.7316278440424104, 0.9488514212778935, 0.9137192485198034, 0.5982589893130428],
        [0.7757232303774239, 0.7321932006604577, 0.9499324250781961, 0.9096220902832833, 0.5922645964092039],
        [0.7841359917517359, 0.7387586121356406, 0.9501786822642279, 0.9135342239399841, 0.5959953659807827],
        [0.7783718777591229, 0.7415749942378086, 0.9505766059803491, 0.9095220196451081, 0.5928497568434548],
        [0.7780493433015052, 0.7477117563645143, 0.9540143694230631, 0.9118360117901414, 0.599118076408507],
    ];

    /// <summary>Per cent of similarity of the first five test images, first and last setting of the epochs sweep (5 and 25).</summary>
    public static IReadOnlyList<(double First, double Last)> EpochsPercent { get; } = [(74.3, 77.8), (73.1, 73.9), (94.6, 94.7), (91.4, 91.6), (60.7, 59.9)];

    /// <summary>Per cent of similarity of the first five test images, first and last setting of the neurons sweep (8 and 128).</summary>
    public static IReadOnlyList<(double First, double Last)> NeuronsPercent { get; } = [(77.9, 77.8), (73.2, 74.8), (94.9, 95.4), (91.4, 91.2), (59.8, 59.9)];

    /// <summary>Layers of the shallow autoencoder and their parameters.</summary>
    public static IReadOnlyList<(string Layer, long Parameters)> Shallow { get; } = [("input_1", 0), ("dense", 25120), ("dense_1", 25872)];

    /// <summary>Layers of the deep autoencoder and their parameters.</summary>
    public static IReadOnlyList<(string Layer, long Parameters)> Deep { get; } =
        [("input_3", 0), ("dense_2", 100480), ("dense_3", 8256), ("dense_4", 2080), ("dense_5", 2112), ("dense_6", 8320), ("dense_7", 101136)];
}
