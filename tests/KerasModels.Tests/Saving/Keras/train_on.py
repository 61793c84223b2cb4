"""Trains with real Keras what is saved in the middle of a training, so that both sides can go on from there.
train_on.py keras3|keras2 start FOLDER: makes models, trains each for two epochs on FOLDER/NAME.x.npy and .y.npy (made here), saves NAME.keras, NAME.h5 and NAME.weights.h5, goes on for three epochs, and writes what came of it as NAME.npz.
train_on.py keras3|keras2 go FOLDER: goes on for three epochs from each FOLDER/*.keras (of Keras 2: *.h5 too), and writes FILE.npz.
In an .npz: loss (one an epoch), y (predictions at the end), and the weights of each layer as LAYER.0, LAYER.1, ..."""
import glob, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np

which, what, folder = sys.argv[1:]
if which == "keras2":
    os.environ["TF_USE_LEGACY_KERAS"] = "1"
    import tf_keras as keras
else:
    import keras

BATCH = 8


def go_on(model, name, x, y, start):
    history = model.fit(x, y, batch_size=BATCH, epochs=start + 3, initial_epoch=start, shuffle=False, verbose=0)
    arrays = {"loss": np.array(history.history["loss"]), "y": np.asarray(model(x, training=False))}
    for layer in model.layers:
        for i, w in enumerate(layer.get_weights()):
            arrays[f"{layer.name}.{i}"] = w
    np.savez(os.path.join(folder, name + ".npz"), **arrays)


def dense():
    return keras.Sequential([keras.Input((6,)), keras.layers.Dense(8, "tanh", name="a"), keras.layers.BatchNormalization(name="b"), keras.layers.Dense(3, "sigmoid", name="c")])


def convolutional():
    x = keras.Input((6, 6, 1))
    h = keras.layers.Conv2D(3, 3, padding="same", activation="relu", name="a")(x)
    h = keras.layers.MaxPooling2D(name="p")(h)
    h = keras.layers.Conv2DTranspose(2, 3, strides=2, padding="same", use_bias=False, name="b")(h)  # a bias before a normalization has no gradient but noise, which Adam makes large
    if which == "keras3":  # of images, Keras 2 keeps the unbiased variance (its fused kernel), Keras 3 and this project the biased one
        h = keras.layers.BatchNormalization(name="n")(h)
    return keras.Model(x, keras.layers.Conv2D(1, 3, padding="same", activation="sigmoid", name="c")(h))


def optimizers():
    o, s = keras.optimizers, keras.optimizers.schedules
    yield "sgd", o.SGD(0.1, momentum=0.9, nesterov=True)
    yield "adam", o.Adam(0.01, beta_1=0.8)
    yield "adam_amsgrad", o.Adam(0.01, amsgrad=True)
    yield "adam_schedule", o.Adam(s.ExponentialDecay(0.02, 4, 0.7))
    yield "adam_clipped", o.Adam(0.01, global_clipnorm=0.1)
    yield "adam_average", o.Adam(0.01, use_ema=True, ema_momentum=0.9, ema_overwrite_frequency=5)
    yield "adamw", o.AdamW(0.01, weight_decay=0.05)
    yield "rmsprop", o.RMSprop(0.003, momentum=0.5, centered=True)
    yield "adagrad", o.Adagrad(0.05)
    yield "adadelta", o.Adadelta(0.8)
    yield "adamax", o.Adamax(0.01)
    yield "nadam", o.Nadam(0.01)
    yield "ftrl", o.Ftrl(0.05)
    yield "lion", o.Lion(0.002)


def start():
    random = np.random.default_rng(11)
    for name, optimizer in optimizers():
        make("dense_" + name, dense(), optimizer, random.random((44, 6), np.float32), random.random((44, 3), np.float32), "mse")
    images = random.random((20, 6, 6, 1), np.float32)
    make("conv_adam", convolutional(), keras.optimizers.Adam(0.01), images, images, "binary_crossentropy")


def make(name, model, optimizer, x, y, loss):
    keras.utils.set_random_seed(5)
    model = keras.models.clone_model(model)
    model.compile(optimizer=optimizer, loss=loss, metrics=["mae"])
    np.save(os.path.join(folder, name + ".x.npy"), x)
    np.save(os.path.join(folder, name + ".y.npy"), y)
    model.fit(x, y, batch_size=BATCH, epochs=2, shuffle=False, verbose=0)
    for ending in (".keras", ".h5"):
        model.save(os.path.join(folder, name + ending))
    model.save_weights(os.path.join(folder, name + ".weights.h5"))
    go_on(model, name, x, y, 2)


if what == "start":
    start()
else:
    endings = ("*.keras",) if which == "keras3" else ("*.keras", "*.h5")
    for path in sorted(p for e in endings for p in glob.glob(os.path.join(folder, e))):
        name = os.path.basename(path)
        data = os.path.join(folder, name.rsplit(".", 1)[0])
        go_on(keras.models.load_model(path), name, np.load(data + ".x.npy"), np.load(data + ".y.npy"), 2)
