"""Scores every model of a folder with TensorFlow itself. usage: score.py FOLDER
Beside NAME.npz (the inputs by name) stand NAME.pb (a frozen GraphDef) and NAME.savedmodel; what each gives is written to NAME.pb.npz and NAME.savedmodel.npz."""
import glob, os, sys
import numpy as np
import tensorflow as tf

for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.npz"))):
    name, given = path[:-4], dict(np.load(path))
    loaded = tf.saved_model.load(name + ".savedmodel")
    results = loaded.signatures["serving_default"](**{key: tf.constant(value) for key, value in given.items()})
    np.savez(name + ".savedmodel.npz", **{key: value.numpy() for key, value in results.items()})

    definition = tf.compat.v1.GraphDef()
    with open(name + ".pb", "rb") as file:
        definition.ParseFromString(file.read())
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(definition, name="")
        with tf.compat.v1.Session(graph=graph) as session:
            values = session.run([key + ":0" for key in results], {key + ":0": value for key, value in given.items()})
    np.savez(name + ".pb.npz", **dict(zip(results, values)))
print("scored")
