// One model, driven over standard input, so that the C# side can alternate: a line of SEQUENCES, LENGTH and TIMES (tabs between) is answered by
// the median of milliseconds a run; one of check, SEQUENCES, LENGTH, INPUT and OUTPUT runs once from a file of floats into another.
//
//     node time.js MODEL WIDTH
"use strict";

const fs = require("node:fs");
const readline = require("node:readline");
const ort = require("onnxruntime-node");

const options = { intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: "all" };

function tensor(values, sequences, length) {
  return new ort.Tensor("float32", values, [sequences, length, values.length / sequences / length]);
}

async function time(session, words, width) {
  const [sequences, length, times] = words.map(Number);
  const values = Float32Array.from({ length: sequences * length * width }, (_, i) => Math.sin(i * 0.37) * 0.8);
  const taken = [];
  for (let i = 0; i < times + 1; i++) {
    const start = process.hrtime.bigint();
    await session.run({ hidden: tensor(values, sequences, length) });
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return taken.slice(1).sort((a, b) => a - b)[times >> 1];
}

async function check(session, [sequences, length, input, output]) {
  const bytes = fs.readFileSync(input);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const result = await session.run({ hidden: tensor(values, Number(sequences), Number(length)) });
  const { data } = result.output;
  fs.writeFileSync(output, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  return "ok";
}

async function main() {
  const session = await ort.InferenceSession.create(process.argv[2], options);
  const width = Number(process.argv[3]);
  console.log(`onnxruntime-node ${require("onnxruntime-node/package.json").version}`);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const words = line.split("\t");
    console.log(words[0] === "check" ? await check(session, words.slice(1)) : await time(session, words, width));
  }
}

main();
