"""Adds up the test results below a folder and prints them as one line; exits 1 when none passed or one failed. usage: count-tests.py FOLDER"""
import glob, os, sys, xml.etree.ElementTree as tree

space = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
passed = failed = skipped = 0
for path in glob.glob(os.path.join(sys.argv[1], "**", "*.trx"), recursive=True):
    counters = tree.parse(path).getroot().find(".//t:Counters", space)
    total, good, bad = (int(counters.get(key)) for key in ("total", "passed", "failed"))
    passed, failed, skipped = passed + good, failed + bad, skipped + total - good - bad
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(0 if passed and not failed else 1)
