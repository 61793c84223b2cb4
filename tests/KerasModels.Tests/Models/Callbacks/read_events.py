"""Reads event files with TensorFlow's own summary iterator, which checks every record's checksums, and prints a line of JSON a value.
read_events.py FOLDER"""
import glob, json, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf

for path in sorted(glob.glob(os.path.join(sys.argv[1], "**", "*tfevents*"), recursive=True)):
    for event in tf.compat.v1.train.summary_iterator(path):
        found = {"folder": os.path.basename(os.path.dirname(path)), "time": event.wall_time, "step": event.step}
        if event.HasField("file_version"):
            print(json.dumps({**found, "version": event.file_version}))
        for v in event.summary.value:
            kind = v.WhichOneof("value")
            if kind == "simple_value":
                more = {"number": v.simple_value}
            elif kind == "image":
                pixels = tf.io.decode_png(v.image.encoded_image_string).numpy()
                more = {"size": [v.image.height, v.image.width, v.image.colorspace], "shape": list(pixels.shape), "pixels": pixels.ravel().tolist()}
            else:
                h = v.histo
                more = {"min": h.min, "max": h.max, "num": h.num, "sum": h.sum, "sum_squares": h.sum_squares, "limits": list(h.bucket_limit), "counts": list(h.bucket)}
            print(json.dumps({**found, "tag": v.tag, "kind": kind, **more}))
