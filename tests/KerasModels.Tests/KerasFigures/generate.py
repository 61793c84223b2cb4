"""Figures that the reference cases leave out, computed in float64 (metrics of the k largest and schedules in float32) by Keras 3.15 on TensorFlow: python3 generate.py > figures.json"""
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import json, warnings; warnings.simplefilter("ignore")
import numpy as np, keras

M, L, O = keras.metrics, keras.losses, keras.optimizers; S = O.schedules
target = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 0, 0]], float); numbers = np.array([1, 0, 2, 0])
prediction = np.array([[.1, .7, .2], [.3, .6, .1], [.25, .25, .5], [.55, .05, .4]]); weight = np.array([1., 2., .5, 0.])
out = dict(target=target.ravel().tolist(), numbers=numbers.tolist(), prediction=prediction.ravel().tolist(), weight=weight.tolist(), metrics=[], losses=[], optimizers=[], schedules=[])


def metric(name, **config):
    for w in (None, weight):
        if name == "MeanIoU" and w is not None: continue
        m = getattr(M, name)(**config); small = "K" in name
        m.update_state(numbers if name.startswith("Sparse") else target, prediction.astype("float32") if small else prediction, sample_weight=w)
        out["metrics"].append(dict(class_name=name, config=config, weighted=w is not None, value=float(m.result())))


def loss(name, weighted=True, **config):
    for w in (None, weight) if weighted else (None,):
        v = getattr(L, name)(**config)(numbers if name in ("SparseCategoricalCrossentropy", "CategoricalGeneralizedCrossEntropy") else target, prediction, sample_weight=w)
        out["losses"].append(dict(class_name=name, config=config, weighted=w is not None, value=float(keras.ops.sum(v))))


def optimizer(o):
    v = [keras.Variable(np.array([1., -2, 3])), keras.Variable(np.array([0.5]))]; o.build(v)
    for k in range(5):
        o.apply([keras.ops.convert_to_tensor(np.array([.5 * (k + 1), -1.5, 2.])), keras.ops.convert_to_tensor(np.array([(-1.) ** k]))])
    c = keras.saving.serialize_keras_object(o)
    out["optimizers"].append(dict(class_name=c["class_name"], config=c["config"], after=np.array(v[0]).tolist() + np.array(v[1]).tolist()))


def schedule(s):
    c = keras.saving.serialize_keras_object(s)
    out["schedules"].append(dict(class_name=c["class_name"], config=c["config"], at={str(k): float(s(k)) for k in (0, 1, 2, 3, 4, 5, 6, 9, 12, 13, 20, 30)}))


keras.config.set_floatx("float32")
metric("SparseTopKCategoricalAccuracy", k=2); metric("TopKCategoricalAccuracy", k=2)
for s in (S.ExponentialDecay(0.01, 4, 0.5), S.InverseTimeDecay(0.1, 3, 0.7, staircase=True), S.PolynomialDecay(0.1, 5, 0.01, power=0.5, cycle=True), S.CosineDecay(0.0, 10, alpha=0.1, warmup_target=0.5, warmup_steps=3),
          S.CosineDecayRestarts(0.2, 4, t_mul=2.0, m_mul=0.8, alpha=0.05), S.CosineDecayRestarts(0.2, 4, t_mul=1.0), S.PiecewiseConstantDecay([2, 5], [1.0, 0.5, 0.1])): schedule(s)
keras.config.set_floatx("float64")
for n in ("BinaryAccuracy", "CategoricalAccuracy", "SparseCategoricalAccuracy", "MeanSquaredError", "MeanAbsoluteError", "MeanAbsolutePercentageError", "MeanSquaredLogarithmicError", "RootMeanSquaredError", "CosineSimilarity", "LogCoshError", "KLDivergence",
          "Poisson", "Hinge", "SquaredHinge", "CategoricalHinge", "BinaryCrossentropy", "CategoricalCrossentropy", "SparseCategoricalCrossentropy", "Precision", "Recall", "TruePositives", "FalsePositives", "TrueNegatives", "FalseNegatives", "AUC", "R2Score", "PearsonCorrelation"): metric(n)
metric("Precision", top_k=2); metric("Recall", class_id=0, thresholds=0.3); metric("AUC", curve="PR"); metric("AUC", curve="PR", summation_method="majoring", num_thresholds=20)
metric("AUC", curve="PRGAIN", summation_method="minoring", num_thresholds=20); metric("F1Score", average="macro"); metric("F1Score", average="micro", threshold=0.3); metric("FBetaScore", average="weighted", beta=2.0)
metric("R2Score", class_aggregation="variance_weighted_average", num_regressors=1); metric("SensitivityAtSpecificity", specificity=0.6); metric("SpecificityAtSensitivity", sensitivity=0.5)
metric("PrecisionAtRecall", recall=0.6); metric("RecallAtPrecision", precision=0.6); metric("MeanIoU", num_classes=3, sparse_y_true=False, sparse_y_pred=False)
loss("MeanAbsolutePercentageError"); loss("SquaredHinge"); loss("CategoricalHinge"); loss("Dice", weighted=False); loss("Dice", weighted=False, axis=[1]); loss("Tversky", weighted=False, alpha=0.3, beta=0.7)
loss("BinaryFocalCrossentropy", apply_class_balancing=True, gamma=1.5, label_smoothing=0.1); loss("CategoricalFocalCrossentropy", alpha=0.3, label_smoothing=0.2); loss("CategoricalFocalCrossentropy", from_logits=True)
loss("BinaryCrossentropy", label_smoothing=0.2); loss("BinaryCrossentropy", weighted=False, axis=0); loss("CategoricalCrossentropy", label_smoothing=0.3); loss("Huber", delta=0.3); loss("CosineSimilarity", weighted=False, axis=0)
loss("MeanSquaredError", reduction="sum"); loss("MeanSquaredError", reduction="mean_with_sample_weight"); loss("SparseCategoricalCrossentropy", weighted=False); loss("CategoricalGeneralizedCrossEntropy", weighted=False, q=0.7)
for o in (O.Ftrl(0.1, l1_regularization_strength=0.05, l2_regularization_strength=0.1, l2_shrinkage_regularization_strength=0.02, beta=0.3), O.SGD(0.1, clipvalue=0.7), O.SGD(0.1, global_clipnorm=1.5),
          O.SGD(0.1, momentum=0.8, use_ema=True, ema_momentum=0.9, ema_overwrite_frequency=2), O.Adam(0.1, weight_decay=0.1), O.RMSprop(0.05, momentum=0.5), O.Nadam(0.1, clipnorm=1.0), O.Lion(0.1, weight_decay=0.2), O.Adamax(0.1)): optimizer(o)
print(json.dumps(out, indent=1))
