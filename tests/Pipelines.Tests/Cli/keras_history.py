"""Trains with real Keras as the README's section on parity says, for `mlgen parity`.
keras_history.py FOLDER shuffle|plain|images DATA.npz"""
import json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np

folder, what, data = sys.argv[1:]
path = lambda name: os.path.join(folder, name)
keras.utils.set_random_seed(1)
epochs, batch_size = 4, 32

if what == "images":
    x = np.load(data)["x_train"].reshape(-1, 784) / 255
    x_val = np.load(data)["x_test"].reshape(-1, 784) / 255
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(32, "relu"), keras.layers.Dense(784, "sigmoid")])
    model.compile("adam", "binary_crossentropy")
    model.save(path("model.keras"))
    history = model.fit(x, x, batch_size=batch_size, epochs=epochs, validation_data=(x_val, x_val), shuffle=False, verbose=0)
    json.dump({"history": history.history, "batch_size": batch_size}, open(path("history.json"), "w"))
    sys.exit()

random = np.random.default_rng(3)
x = random.random((200, 20), np.float32)
y = (x[:, :3] * 5).astype("int64").sum(1) % 4
model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(24, "tanh"), keras.layers.BatchNormalization(), keras.layers.Dense(4, "softmax")])
model.compile(keras.optimizers.RMSprop(0.003), "sparse_categorical_crossentropy", metrics=["accuracy"])
model.save(path("model.keras"))
np.savez(path("samples.npz"), x=x, y=y)
if what == "plain":
    history = model.fit(x, y, batch_size=batch_size, epochs=epochs, validation_split=0.2, shuffle=False, verbose=0)
    json.dump({"history": history.history, "batch_size": batch_size, "validation_split": 0.2}, open(path("history.json"), "w"))
else:
    order = [random.permutation(len(x)) for _ in range(epochs)]
    history = {}
    for epoch in range(epochs):
        o = order[epoch]
        once = model.fit(x[o], y[o], batch_size=batch_size, initial_epoch=epoch, epochs=epoch + 1, shuffle=False, verbose=0)
        for name, values in once.history.items():
            history.setdefault(name, []).extend(values)
    json.dump({"history": history, "batch_size": batch_size, "order": [o.tolist() for o in order]}, open(path("history.json"), "w"))
