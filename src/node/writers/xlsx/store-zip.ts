/**
 * Rewrites a zip whose entries are stored, not packed, with the sizes in front of each entry. The writer of the
 * workbook streams and puts them behind, which strict readers refuse for stored entries.
 */

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
/** Bit 3 says that the sizes stand behind the entry. */
const sizesBehind = 0x0008;

interface Entry {
  readonly central: Buffer;
  readonly name: Buffer;
  readonly content: Buffer;
}

function entriesOf(zip: Buffer): readonly Entry[] {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endOfCentral) throw new Error('the zip has no plain end');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (entries.length < zip.readUInt16LE(end + 10)) {
    const nameLength = zip.readUInt16LE(at + 28);
    const size = zip.readUInt32LE(at + 24);
    const start = zip.readUInt32LE(at + 42);
    const isPlain = zip.readUInt32LE(at) === centralHeader && zip.readUInt32LE(start) === localHeader;
    if (!isPlain || zip.readUInt16LE(at + 10) !== 0) throw new Error('an entry of the zip is not stored');
    const from = start + localLength + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    entries.push({
      central: Buffer.from(zip.subarray(at, at + centralLength)),
      name: zip.subarray(at + centralLength, at + centralLength + nameLength),
      content: zip.subarray(from, from + size),
    });
    at += centralLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** The fields from the version to the length of the name are the same in both headers, two bytes apart. */
function localOf(central: Buffer): Buffer {
  const local = Buffer.alloc(localLength);
  local.writeUInt32LE(localHeader, 0);
  central.copy(local, 4, 6, 30);
  return local;
}

export function storeEntries(zip: Uint8Array): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const entries = entriesOf(Buffer.from(zip));
  for (const { central, name, content } of entries) {
    central.writeUInt16LE(central.readUInt16LE(8) & ~sizesBehind, 8);
    central.fill(0, 30, 34);
    central.writeUInt32LE(at, 42);
    directory.push(central, name);
    parts.push(localOf(central), name, content);
    at += localLength + name.length + content.length;
  }
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endOfCentral, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
