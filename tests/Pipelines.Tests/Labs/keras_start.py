"""What a training of the reference runs begins with: Keras's own first weights, and the order in which it takes the samples.
keras_start.py FOLDER MODEL SEED SAMPLES BATCH: saves FOLDER/model.keras, compiled, and FOLDER/order.npz"""
import os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np
import tensorflow as tf
from keras import layers
from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter

folder, name, seed, samples, batch = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])
keras.utils.set_random_seed(seed)
same = dict(activation="relu", padding="same")
if name == "convolutional":
    model = keras.Sequential([
        keras.Input((28, 28, 1)), layers.Conv2D(32, 3, **same), layers.MaxPooling2D(2, padding="same"), layers.Conv2D(32, 3, **same), layers.MaxPooling2D(2, padding="same"),
        layers.Conv2DTranspose(32, 3, strides=2, **same), layers.Conv2DTranspose(32, 3, strides=2, **same), layers.Conv2D(1, 3, activation="sigmoid", padding="same")])
    model.compile("adam", "binary_crossentropy")
elif name == "deep":
    model = keras.Sequential([keras.Input((784,))] + [layers.Dense(n, activation="relu") for n in (128, 64, 32, 64, 128)] + [layers.Dense(784, activation="sigmoid")])
    model.compile("adam", "mse")
else:
    sys.exit(f"keras_start.py: expected the model convolutional or deep, got {name}")
model.save(os.path.join(folder, "model.keras"))


def epoch(data): return np.concatenate([np.asarray(tf.nest.flatten(taken)[0]) for taken in data])


# what Model.fit(shuffle=True) goes through once an epoch
data = ArrayDataAdapter(np.arange(samples, dtype="int32"), batch_size=batch, shuffle=True).get_tf_dataset()
order, again = epoch(data), epoch(data)
assert (np.sort(order) == np.arange(samples)).all() and (order != np.arange(samples)).any(), "Keras no longer shuffles"
assert (order == again).all(), "Keras takes another order in the second epoch"
np.savez(os.path.join(folder, "order.npz"), order=order)
