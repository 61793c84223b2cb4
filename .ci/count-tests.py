"""Names the failed tests below a folder, with what they said, and what the others whose names contain one of the parts had to say; then adds all results up in one line; exits 1 when none passed or one failed.
usage: count-tests.py FOLDER [PART OF A NAME ...]"""
import glob, os, sys, xml.etree.ElementTree as tree

space = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
passed = failed = skipped = 0
for path in glob.glob(os.path.join(sys.argv[1], "**", "*.trx"), recursive=True):
    root = tree.parse(path).getroot()
    for result in root.iterfind(".//t:UnitTestResult[@outcome='Failed']", space):
        print(f"failed: {result.get('testName')}", *(result.findtext(f".//t:{part}", "", space).strip() for part in ("Message", "StackTrace")), sep="\n    ")
    for result in root.iterfind(".//t:UnitTestResult[@outcome='Passed']", space):
        said = result.findtext("t:Output/t:StdOut", "", space)
        if said and any(part in result.get("testName") for part in sys.argv[2:]):
            print(f"{result.get('testName')}:", *said.splitlines(), sep="\n    ")
    counters = root.find(".//t:Counters", space)
    total, good, bad = (int(counters.get(key)) for key in ("total", "passed", "failed"))
    passed, failed, skipped = passed + good, failed + bad, skipped + total - good - bad
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(0 if passed and not failed else 1)
