"""Trains the convolutional autoencoder with real Keras on images in their own order, and prints what it reached.
keras_convolutional.py FOLDER DATA.npz EPOCHS: saves FOLDER/model.keras, compiled, before the training"""
import json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np
from keras import layers

folder, data, epochs = sys.argv[1], np.load(sys.argv[2]), int(sys.argv[3])
images = lambda part: (data[part] / 255).astype("float32").reshape(-1, 28, 28, 1)
train, test = images("x_train"), images("x_test")
keras.utils.set_random_seed(0)
same = dict(activation="relu", padding="same")
model = keras.Sequential([
    keras.Input((28, 28, 1)), layers.Conv2D(32, 3, **same), layers.MaxPooling2D(2, padding="same"), layers.Conv2D(32, 3, **same), layers.MaxPooling2D(2, padding="same"),
    layers.Conv2DTranspose(32, 3, strides=2, **same), layers.Conv2DTranspose(32, 3, strides=2, **same), layers.Conv2D(1, 3, activation="sigmoid", padding="same")])
model.compile("adam", "binary_crossentropy")
model.save(os.path.join(folder, "model.keras"))
history = model.fit(train, train, batch_size=128, epochs=epochs, shuffle=False, validation_data=(test, test), verbose=0).history
errors = ((model.predict(test, batch_size=1000, verbose=0) - test) ** 2).reshape(len(test), -1).mean(1)
print(json.dumps({"loss": history["loss"][-1], "val_loss": history["val_loss"][-1], "mse.mean": float(errors.mean()), "mse.median": float(np.median(errors))}))
