"""Makes Files/earliest.h5 (superblock 0), first.h5 (1), second.h5 (2), latest.h5 (3) and userblock.h5 with h5py: every form of group, attribute and dataset that is read here. Numbers count up from 0 in row-major order, but for what is written otherwise below.
make_files.py FOLDER"""
import ctypes, glob, os, sys
import h5py, numpy as np


def count(*shape, dtype="f4"):
    return (np.arange(int(np.prod(shape))) % 100).reshape(shape).astype(dtype)


def make(path, libver, wide_chunk_trees=False, **more):
    # a superblock 1 is written where the B-trees of chunks have another width than usual, for which h5py has no call
    plist = h5py.h5p.create(h5py.h5p.FILE_CREATE)
    if wide_chunk_trees:
        hdf5 = ctypes.CDLL(glob.glob(os.path.join(os.path.dirname(h5py.__file__), "..", "h5py.libs", "libhdf5-*.so*"))[0])
        hdf5.H5Pset_istore_k.argtypes = [ctypes.c_int64, ctypes.c_uint]
        assert hdf5.H5Pset_istore_k(plist.id, 48) >= 0
        access = h5py.h5p.create(h5py.h5p.FILE_ACCESS)
        access.set_libver_bounds(h5py.h5f.LIBVER_EARLIEST, h5py.h5f.LIBVER_V18)
        h5py.File(h5py.h5f.create(path.encode(), h5py.h5f.ACC_TRUNC, plist, access)).close()
    with h5py.File(path, "r+" if wide_chunk_trees else "w", libver=libver, **more) as f:
        n = f.create_group("numbers")
        for dtype in ("<f2", "<f4", "<f8", ">f4", ">f8", "i1", "<i2", "<i4", "<i8", ">i2", ">i8", "u1", "<u4", "<u8"):
            n["as " + dtype.replace("<", "little ").replace(">", "big ")] = count(5, 3, dtype=dtype)
        n["scalar"] = np.float64(0)
        n.create_dataset("empty", (0, 3), dtype="f4")
        n.create_dataset("gzip shuffle fletcher", data=count(40, 17), chunks=(30, 5), compression="gzip", shuffle=True, fletcher32=True)
        n.create_dataset("fletcher", data=count(7, dtype="i1"), chunks=(3,), fletcher32=True)
        n.create_dataset("three dimensions", data=count(5, 6, 7, dtype="i8"), chunks=(3, 4, 5))
        n.create_dataset("one chunk", data=count(8, 8), chunks=(8, 8))
        n.create_dataset("one chunk gzip", data=count(8, 8), chunks=(8, 8), compression="gzip")
        n.create_dataset("many chunks", data=count(3000, dtype="u1"), chunks=(2,))
        n.create_dataset("grows", data=count(800, 3, dtype="u1"), chunks=(2, 2), maxshape=(None, 3))
        n.create_dataset("grows gzip", data=count(60, 3), chunks=(2, 2), maxshape=(None, 3), compression="gzip")
        n.create_dataset("grows far", data=count(9000, dtype="u1"), chunks=(2,), maxshape=(None,))
        n.create_dataset("grows both ways", data=count(60, 30, dtype="u1"), chunks=(2, 3), maxshape=(None, None))
        n.create_dataset("grows both ways gzip", data=count(20, 10), chunks=(2, 3), maxshape=(None, None), compression="gzip")
        p = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        p.set_layout(h5py.h5d.COMPACT)
        d = h5py.h5d.create(n.id, b"compact", h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple((4,)), p)
        d.write(h5py.h5s.ALL, h5py.h5s.ALL, count(4))
        p = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        p.set_chunk((3,)), p.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
        d = h5py.h5d.create(n.id, b"allocated early", h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple((10,)), p)
        d.write(h5py.h5s.ALL, h5py.h5s.ALL, count(10))
        s = f.create_group("filled with 7")  # but for 0 where a 0 was written: the elements from 35 to 39
        s.create_dataset("unwritten", (60,), dtype="i4", fillvalue=7)
        for name, more in (("partly", {}), ("partly, many", {}), ("partly, grows", {"maxshape": (None,)})):
            d = s.create_dataset(name, (6000 if "many" in name else 60,), chunks=(2,) if "many" in name else (10,), dtype="u1", fillvalue=7, **more)
            d[35:40] = 0
        t = f.create_group("texts")  # each reads a, bcd, été
        t.create_dataset("variable", data=["a", "bcd", "été"], dtype=h5py.string_dtype())
        t.create_dataset("fixed", data=np.array([x.encode() for x in ("a", "bcd", "été")]))
        t.attrs["variable"] = ["a", "bcd", "été"]
        t.attrs["fixed"] = np.array([x.encode() for x in ("a", "bcd", "été")])
        f["truths"] = np.array([True, False, True])
        f["of another type"] = np.zeros(3, dtype=[("a", "f4"), ("b", "i4")])
        f.create_dataset("of no known filter", data=np.zeros(100, "f4"), chunks=(100,), compression="lzf")
        m = f.create_group("many")
        for i in range(300):
            m[f"d{i}"] = np.float32(i)
            m.attrs[f"a{i}"] = i
        if libver in ("latest", "v108"):
            m.attrs["large"] = count(20000, dtype="u1").repeat(4)
        f["links/soft"] = h5py.SoftLink("/many/d7")
        f["links/round"] = h5py.SoftLink("/links/about")
        f["links/about"] = h5py.SoftLink("/links/round")
        f["links/outside"] = h5py.ExternalLink("other.h5", "/x")
        f["links/hard"] = f["many/d8"]


folder = sys.argv[1]
make(os.path.join(folder, "earliest.h5"), "earliest")
make(os.path.join(folder, "first.h5"), ("earliest", "v108"), wide_chunk_trees=True)
make(os.path.join(folder, "second.h5"), "v108")
make(os.path.join(folder, "latest.h5"), "latest")
make(os.path.join(folder, "userblock.h5"), ("earliest", "v110"), userblock_size=512)
