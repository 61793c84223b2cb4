"""Checks what `mlgen lab` wrote: every figure as SVG and PNG, well-formed and named in the report, and the tables and numbers beside it. usage: check-report.py FOLDER"""
import glob, json, os, struct, sys, xml.etree.ElementTree as tree

folder = sys.argv[1]
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
for name in ("metrics.json", "run.json"): json.load(open(os.path.join(folder, name), encoding="utf-8"))
for pattern in ("scores-*.tsv", "history-*.csv", "*.npz"):
    if not glob.glob(os.path.join(folder, "**", pattern), recursive=True): wrong.append(f"no {pattern}")
print("\n".join(wrong) or f"{len(figures)} figures, report of {len(report) // 1024} KB: sound")
sys.exit(bool(wrong))
