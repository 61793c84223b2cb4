"""Checks what `mlgen lab` wrote: every figure as SVG and PNG, well-formed and shown in the report, the tables and numbers beside it, and, on real data, medians within Keras's spread.
usage: check-report.py FOLDER [--megabytes 600]   Prints what the run took; exits 1 with a line for each thing that is wrong."""
import glob, json, os, struct, sys, xml.etree.ElementTree as tree

folder = sys.argv[1]
limit = float(sys.argv[sys.argv.index("--megabytes") + 1]) if "--megabytes" in sys.argv else None
report = open(os.path.join(folder, "report.html"), encoding="utf-8").read()
wrong = []
figures = sorted(glob.glob(os.path.join(folder, "figures", "*.svg")))
if len(figures) < 10: wrong.append(f"expected at least 10 figures, found {len(figures)}")
for path in figures:
    texts = {child.tag.rsplit("}", 1)[-1] for child in tree.parse(path).getroot().iter()}
    if not {"title", "desc"} <= texts: wrong.append(f"{path}: no title or description")
    picture = path[:-3] + "png"
    head = open(picture, "rb").read(24) if os.path.exists(picture) else b""
    if head[:8] != b"\x89PNG\r\n\x1a\n" or min(struct.unpack(">II", head[16:24])) < 50: wrong.append(f"{picture}: no picture")
if report.count("<svg") < len(figures): wrong.append(f"the report shows {report.count('<svg')} pictures of {len(figures)}")
if "<script" in report: wrong.append("the report needs a script")
for pattern in ("scores-*.tsv", "history-*.csv", "*.npz"):
    if not glob.glob(os.path.join(folder, "**", pattern), recursive=True): wrong.append(f"no {pattern}")

metrics, run = (json.load(open(os.path.join(folder, name), encoding="utf-8")) for name in ("metrics.json", "run.json"))
if metrics["data"]["name"] == "fashion-mnist" and metrics["data"]["train"] == 60000:
    summary = json.load(open("tests/Golden/reference-runs/summary.json"))
    for model, epochs, configuration in (("shallow", "20", "fashion-shallow-32-bce"), ("shallow", "50", "fashion-shallow-32-bce"), ("deep", "50", "fashion-deep-bce")):
        for column, figure in (("SsimScikitImage", "ssim"), ("Mse", "mse")):
            value, spread = metrics["scores"][model][epochs][column]["median"], summary[configuration][f"{figure}.median@{epochs}"]
            width = max(spread["max"] - spread["min"], 0.015 * spread["mean"])
            if not spread["min"] - width <= value <= spread["max"] + width:
                wrong.append(f"{model}, {epochs} epochs: median {column} {value:.5f}, Keras {spread['min']} to {spread['max']}, allowed {width:.5f} beyond")
for engine in metrics.get("engines", []):
    if engine["medianSsimScikitImage"] is not None and not abs(engine["medianSsimScikitImage"] - engine["medianSsimScikitImageInStep"]) <= 0.003:
        wrong.append(f"{engine['training']}: median SSIM {engine['medianSsimScikitImage']:.5f} on the engine asked for, {engine['medianSsimScikitImageInStep']:.5f} on the embedded one in step")
if run["settings"].get("backend", "simd") != "simd" and not metrics.get("engines"): wrong.append("a lab on another engine compares it with none")
if limit and run["peakMegabytes"] > limit: wrong.append(f"the run took {run['peakMegabytes']:.0f} MB, expected at most {limit:.0f}")
print("\n".join(wrong) or f"{len(figures)} figures, report of {len(report) // 1024} KB: sound")
print(f"{run['seconds']:.1f} s, {run['peakMegabytes']:.0f} MB at most")
sys.exit(bool(wrong))
