"""Writes our encoder's layers as two ONNX models: single precision, and 8 bits as ONNX Runtime's dynamic quantisation has it.

    python3 make_models.py WEIGHTS FOLDER

Both take `hidden` [sequences, length, width], what the embeddings of our encoder give, and return the last layer's hidden states.
Needs numpy only: the protocol buffer messages of ONNX (onnx/onnx.proto3) are few, and are written by hand.
"""

import json
import pathlib
import struct
import sys

import numpy as np

FLOAT, UINT8, INT8, INT32, INT64 = 1, 2, 3, 6, 7
TYPES = {"float32": FLOAT, "uint8": UINT8, "int8": INT8, "int32": INT32, "int64": INT64}
EPSILON = 1e-12


def varint(n):
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def field(number, value):
    """One field of a message: an integer, a float, a text or a message."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def attribute(name, value):
    if isinstance(value, float):
        return field(1, name) + field(2, value) + field(20, 1)
    if isinstance(value, int):
        return field(1, name) + field(3, value & (1 << 64) - 1) + field(20, 2)
    return field(1, name) + b"".join(field(8, v) for v in value) + field(20, 7)


def value_info(name, dimensions):
    shape = b"".join(field(1, field(1, d) if isinstance(d, int) else field(2, d)) for d in dimensions)
    return field(1, name) + field(2, field(1, field(1, FLOAT) + field(2, shape)))


class Graph:
    """Nodes and constants; every method that adds a node returns the name of its result."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

    def constant(self, name, array):
        array = np.asarray(array)
        dims = b"".join(field(1, d) for d in array.shape)
        self.constants[name] = dims + field(2, TYPES[array.dtype.name]) + field(8, name) + field(9, array.tobytes())
        return name

    def node(self, kind, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"v{self.count}_{i}" for i in range(outputs)]
        body = b"".join(field(1, i) for i in inputs) + b"".join(field(2, o) for o in names)
        body += field(3, f"n{self.count}") + field(4, kind)
        body += b"".join(field(5, attribute(k, v)) for k, v in attributes.items())
        self.nodes.append(body + (field(7, domain) if domain else b""))
        return names[0] if outputs == 1 else names

    def write(self, path, result, width):
        shape = ["sequences", "length", width]
        self.nodes.append(field(1, result) + field(2, "output") + field(4, "Identity"))
        graph = b"".join(field(1, n) for n in self.nodes) + field(2, "encoder")
        graph += b"".join(field(5, c) for c in self.constants.values())
        graph += field(11, value_info("hidden", shape)) + field(12, value_info("output", shape))
        opsets = field(8, field(1, "") + field(2, 17)) + field(8, field(1, "com.microsoft") + field(2, 1))
        path.write_bytes(field(1, 8) + field(2, "hearsay") + field(7, graph) + opsets)


class Weights:
    """A safetensors file, its 8-bit tensors multiplied by the scale of their row."""

    def __init__(self, path):
        self.bytes = pathlib.Path(path).read_bytes()
        size = struct.unpack("<Q", self.bytes[:8])[0]
        self.header, self.start = json.loads(self.bytes[8 : 8 + size]), 8 + size
        self.metadata = self.header.pop("__metadata__")

    def __contains__(self, name):
        return name in self.header

    def __getitem__(self, name):
        entry = self.header[name]
        a, b = (self.start + o for o in entry["data_offsets"])
        kind = {"F32": np.float32, "F16": np.float16, "I8": np.int8}[entry["dtype"]]
        values = np.frombuffer(self.bytes[a:b], kind).reshape(entry["shape"]).astype(np.float32)
        return values * self[name + ".scale"][:, None] if entry["dtype"] == "I8" else values


def linear(graph, x, weight, bias, name, bits8):
    """x W + b. In 8 bits: activations with one scale for all, found at run time; weights with one for each output."""
    bias = graph.constant(name + ".bias", bias)
    if not bits8:
        return graph.node("Add", [graph.node("MatMul", [x, graph.constant(name, weight.T.copy())]), bias])
    scale = np.maximum(np.abs(weight).max(1), 1e-30) / np.float32(127)
    rounded = np.clip(np.rint(weight / scale[:, None]), -127, 127).astype(np.int8)
    q, unit, zero = graph.node("DynamicQuantizeLinear", [x], outputs=3)
    weight_zero = graph.constant(name + ".zero", np.zeros(len(scale), np.int8))
    sums = graph.node("MatMulInteger", [q, graph.constant(name, rounded.T.copy()), zero, weight_zero])
    units = graph.node("Mul", [unit, graph.constant(name + ".scale", scale.astype(np.float32))])
    return graph.node("Add", [graph.node("Mul", [graph.node("Cast", [sums], to=FLOAT), units]), bias])


def normalised(graph, x, y, weights, name):
    inputs = [graph.node("Add", [x, y]), graph.constant(name + ".weight", weights[name + ".weight"]), graph.constant(name + ".bias", weights[name + ".bias"])]
    return graph.node("LayerNormalization", inputs, axis=-1, epsilon=EPSILON)


def gelu(graph, x):
    root, one, half = (graph.constant(n, np.float32(v)) for n, v in (("root2", 2**0.5), ("one", 1), ("half", 0.5)))
    erf = graph.node("Add", [graph.node("Erf", [graph.node("Div", [x, root])]), one])
    return graph.node("Mul", [graph.node("Mul", [x, erf]), half])


def layer(graph, x, weights, name, heads, bits8):
    def project(part, value):
        return linear(graph, value, weights[f"{name}.{part}.weight"], weights[f"{name}.{part}.bias"], f"{name}.{part}", bits8)

    # the operator that ONNX Runtime's own optimiser puts in the place of a BERT's attention
    width = weights[f"{name}.o.weight"].shape[0]
    q, k, v = graph.node("Split", [project("qkv", x), graph.constant("thirds", np.array([width] * 3, np.int64))], outputs=3, axis=-1)
    mixed = graph.node("MultiHeadAttention", [q, k, v], domain="com.microsoft", num_heads=heads)
    x = normalised(graph, x, project("o", mixed), weights, f"{name}.n1")
    return normalised(graph, x, project("down", gelu(graph, project("up", x))), weights, f"{name}.n2")


def write(weights, path, bits8):
    graph, x, count = Graph(), "hidden", 0
    while f"layers.{count}.qkv.weight" in weights:
        x = layer(graph, x, weights, f"layers.{count}", int(weights.metadata["heads"]), bits8)
        count += 1
    graph.write(path, x, weights["norm.weight"].shape[0])


if __name__ == "__main__":
    source, folder = Weights(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    write(source, folder / "single.onnx", bits8=False)
    write(source, folder / "8bits.onnx", bits8=True)
