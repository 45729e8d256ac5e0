// Reads .vsix files, which are ZIP archives: enough of the format for what vsce writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const stored = 0;

/** The files of an archive: [name, content] in its order. */
export function entriesOf(file) {
  const data = readFileSync(file);
  const end = data.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  let at = data.readUInt32LE(end + 16);
  return Array.from({ length: data.readUInt16LE(end + 10) }, () => {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const content = contentAt(data, data.readUInt32LE(at + 42), data.readUInt32LE(at + 20), data.readUInt16LE(at + 10));
    at += 46 + nameLength + extraLength + commentLength;
    return [name, content];
  });
}

function contentAt(data, header, size, method) {
  const start = header + 30 + data.readUInt16LE(header + 26) + data.readUInt16LE(header + 28);
  const packed = data.subarray(start, start + size);
  return method === stored ? packed : inflateRawSync(packed);
}

/** Writes the extension of a .vsix into a folder, as the editor does when it installs it; gives the folder. */
export function unpack(file, folder) {
  for (const [name, content] of entriesOf(file)) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const target = path.join(folder, name.slice('extension/'.length));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}
