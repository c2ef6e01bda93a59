import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF of the objects given, with its table of offsets. */
function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const start = at;
  push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function page(stream: Buffer, filters: string): readonly (string | Buffer)[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([Buffer.from(`<< /Length ${stream.length} /Filter ${filters} >>\nstream\n`), stream, Buffer.from('\nendstream')]), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

/** A few kilobytes that unpack to many hundred megabytes. */
export const pdfBomb = (): Buffer => pdfOf(page(deflateSync(deflateSync(Buffer.alloc(700_000_000))), '[/FlateDecode /FlateDecode]'));

/** A page that shows a text millions of times. */
export const pdfOfMillions = (): Buffer => pdfOf(page(deflateSync(Buffer.from(`BT /F1 9 Tf ${'1 0 0 1 5 5 Tm (Ja) Tj '.repeat(4_000_000)} ET`)), '/FlateDecode'));

/** Pages whose parent is their own child. */
export const pdfCycle = (): Buffer => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>']);

/** A PDF that wants a password. */
export const pdfLocked = (): Buffer => pdfOf([...page(Buffer.from('BT ET'), 'null').map((object) => (Buffer.isBuffer(object) ? Buffer.from('<< /Length 5 >>\nstream\nBT ET\nendstream') : object)), `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`], `/Encrypt 6 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`);

/** A zip file with the parts given, packed. */
function zipOf(parts: ReadonlyMap<string, Buffer>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), head, rest, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

/** A document of half a megabyte that unpacks to half a gigabyte. */
export const zipBomb = (): Buffer => zipOf(new Map([['word/document.xml', Buffer.alloc(500_000_000, 0x20)]]));
