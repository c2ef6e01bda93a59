import { crc32, inflateRawSync } from 'node:zlib';

/** The packed parts of a zip file by name. */
export type Archive =
  | { readonly kind: 'archive'; readonly parts: ReadonlyMap<string, PackedPart> }
  | { readonly kind: 'locked' }
  | { readonly kind: 'broken' };

export interface PackedPart {
  readonly packed: Buffer;
  readonly method: number;
  readonly checksum: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** Reads the directory of a zip file without unpacking anything. What does not hang together is `broken`. */
export function readArchive(bytes: Buffer): Archive {
  try {
    return readDirectory(bytes);
  } catch (error) {
    // Buffers throw RangeError for every offset outside the file.
    if (error instanceof RangeError) return { kind: 'broken' };
    throw error;
  }
}

function readDirectory(bytes: Buffer): Archive {
  const end = findEnd(bytes);
  if (end === undefined) return { kind: 'broken' };
  const parts = new Map<string, PackedPart>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return { kind: 'broken' };
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) return { kind: 'locked' };
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const size = bytes.readUInt32LE(at + 20);
    const start = dataStart(bytes, bytes.readUInt32LE(at + 42));
    if (start === undefined || start + size > bytes.length) return { kind: 'broken' };
    const [method, checksum] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
    parts.set(name, { packed: bytes.subarray(start, start + size), method, checksum });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { kind: 'archive', parts };
}

function findEnd(bytes: Buffer): number | undefined {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return undefined;
}

function dataStart(bytes: Buffer, local: number): number | undefined {
  if (bytes.readUInt32LE(local) !== LOCAL) return undefined;
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}

/** Unpacks one part, at most `most` bytes of it: a small file may hold gigabytes of zeros. */
export function unpack(part: PackedPart, most: number): Buffer | 'tooLarge' | 'broken' {
  const data = inflate(part, most);
  // A number with one bit turned is still a number; only the checksum knows.
  return Buffer.isBuffer(data) && crc32(data) !== part.checksum ? 'broken' : data;
}

function inflate({ packed, method }: PackedPart, most: number): Buffer | 'tooLarge' | 'broken' {
  if (method === STORED) return packed.length > most ? 'tooLarge' : packed;
  if (method !== DEFLATED) return 'broken';
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    return error instanceof RangeError ? 'tooLarge' : 'broken';
  }
}
