// Runs ONNX files: node run.cjs jobs.json results.json
// A job has name, model, feeds {name: {type, dims, data}}; data are little-endian bytes in base64, so that no digit is lost.
const fs = require('fs');
const ort = require('onnxruntime-node');
const arrays = { float32: Float32Array, int32: Int32Array, bool: Uint8Array };
const [jobs, results] = process.argv.slice(2);

function tensor({ type, dims, data }) {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  return new ort.Tensor(type, new arrays[type](bytes.buffer), dims);
}

async function run({ model, feeds }) {
  const session = await ort.InferenceSession.create(model, { logSeverityLevel: 2 });
  const given = Object.fromEntries(Object.entries(feeds).map(([name, feed]) => [name, tensor(feed)]));
  const started = process.hrtime.bigint();
  const outputs = await session.run(given);
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  const plain = Object.fromEntries(Object.entries(outputs).map(([name, t]) =>
    [name, { type: t.type, dims: t.dims.map(Number), data: Buffer.from(t.data.buffer, t.data.byteOffset, t.data.byteLength).toString('base64') }]));
  const names = { inputs: session.inputNames, outputs: session.outputNames };
  await session.release();
  return { ...names, results: plain, milliseconds };
}

(async () => {
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
