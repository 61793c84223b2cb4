// Runs TensorFlow.js layers models: node run.cjs jobs.json results.json
// A job has name, folder, inputs [{type, dims, data}]; data are little-endian bytes in base64, so that no digit is lost.
// A job without a folder asks for the names of the layers and activations that there are.
const fs = require('fs');
const path = require('path');
const tf = require('@tensorflow/tfjs');
const arrays = { float32: Float32Array, int32: Int32Array };
const [jobs, results] = process.argv.slice(2);

function tensor({ type, dims, data }) {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  return tf.tensor(new arrays[type](bytes.buffer), dims, type);
}

function files(folder) {
  return {
    load: async () => {
      const json = JSON.parse(fs.readFileSync(path.join(folder, 'model.json')));
      const pieces = json.weightsManifest.flatMap((group) => group.paths).map((name) => fs.readFileSync(path.join(folder, name)));
      const bytes = new Uint8Array(Buffer.concat(pieces));
      return { ...json, weightSpecs: json.weightsManifest.flatMap((group) => group.weights), weightData: bytes.buffer };
    },
  };
}

async function run({ folder, inputs }) {
  if (!folder) return { known: Object.keys(tf.serialization.SerializationMap.getMap().classNameMap) };
  const model = await tf.loadLayersModel(files(folder));
  const given = inputs.map(tensor);
  const outputs = [model.predict(given.length === 1 ? given[0] : given)].flat();
  const plain = outputs.map((t) => {
    const data = t.dataSync();
    return { type: t.dtype, dims: t.shape, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') };
  });
  return { inputs: model.inputNames, outputs: model.outputNames, results: plain };
}

(async () => {
  await tf.setBackend('cpu');
  const found = {};
  for (const job of JSON.parse(fs.readFileSync(jobs))) {
    try {
      found[job.name] = await run(job);
    } catch (error) {
      found[job.name] = { error: String(error.message ?? error) };
    }
  }
  fs.writeFileSync(results, JSON.stringify(found));
})();
