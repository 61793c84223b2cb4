"""Reads model files with real Keras and prints, as one line of JSON a file, what it makes of them.
read_models.py keras3|keras2 FOLDER: for each FOLDER/NAME.keras, NAME.h5 and NAME.weights.h5 (into the model of NAME.keras), predicts from NAME.x0.npy, NAME.x1.npy, ...; keras2 is tf_keras."""
import glob, json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np

which, folder = sys.argv[1:]
if which == "keras2":
    os.environ["TF_USE_LEGACY_KERAS"] = "1"
    import tf_keras as keras
else:
    import keras

for path in sorted(glob.glob(os.path.join(folder, "*.keras")) + glob.glob(os.path.join(folder, "*.h5"))):
    file = os.path.basename(path)
    name = file.split(".")[0]
    if file.endswith(".weights.h5"):
        model = keras.models.load_model(os.path.join(folder, name + ".keras"), compile=False)
        for w in model.weights:
            w.assign(np.zeros(w.shape, np.float32))
        model.load_weights(path)
    else:
        model = keras.models.load_model(path)
    x = [np.load(p) for p in sorted(glob.glob(os.path.join(folder, name + ".x*.npy")))]
    y = model.predict_on_batch(x[0] if len(x) == 1 else x)
    found = {"file": file, "outputs": [np.asarray(o).ravel().tolist() for o in (y if isinstance(y, (list, tuple)) else [y])]}
    optimizer = getattr(model, "optimizer", None)
    if optimizer is not None and not file.endswith(".weights.h5"):
        variables = optimizer.variables() if callable(optimizer.variables) else optimizer.variables
        found["iterations"] = int(np.array(optimizer.iterations))
        found["state"] = float(sum(np.abs(np.array(v, np.float64)).sum() for v in variables))
    print(json.dumps(found))
