"""What real Keras makes of a model file: the mean squared error of its reconstructions of test images, as a line of JSON.
keras_scores.py keras3|keras2 MODEL DATA.npz; keras2 is tf_keras."""
import json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np

which, path, data = sys.argv[1:]
if which == "keras2":
    os.environ["TF_USE_LEGACY_KERAS"] = "1"
    import tf_keras as keras
else:
    import keras

x = np.load(data)["x_test"].reshape(-1, 784).astype("float32") / 255
y = keras.models.load_model(path).predict(x, verbose=0)
print(json.dumps({"mse": float(np.square(x.astype("float64") - y).mean())}))
