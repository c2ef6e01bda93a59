import type { SieField, SieRecord } from './record.ts';

const TABLE: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb8_8320 : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32 of bytes that come one part at a time; begins at CRC_START. */
export const CRC_START = 0xffff_ffff;

export function crcOver(crc: number, bytes: Uint8Array): number {
  let rest = crc;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
  return rest >>> 0;
}

export const crcEnd = (crc: number): number => (crc ^ 0xffff_ffff) >>> 0;

/**
 * What a record gives to #KSUMMA: its label and every field, without what stands between them, quotation marks and braces. Dimension and object
 * of a list count as fields: the standard's samples have no list with anything in it, so that is a reading of ours.
 */
export function summedText({ label, fields }: Pick<SieRecord, 'label' | 'fields'>): string {
  return label + fields.map(fieldText).join('');
}

const fieldText = (field: SieField): string => (field.kind === 'text' ? field.text : field.words.map(({ text }) => text).join(''));
