import { posix } from 'node:path';
import { readArchive, unpack, type PackedPart } from './archive.ts';
import { elements, isPlainXml } from './xml.ts';
import { MEGABYTE, MOST_MEGABYTES } from '../limits.ts';

/** The parts of a workbook that cells are read from. */
export interface WorkbookParts {
  /** Sheet names in the workbook's order, with the part each stands in. */
  readonly sheets: ReadonlyMap<string, PackedPart>;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Which day is day 0 of the workbook's dates. */
  readonly epoch: '1900' | '1904';
}

export type WorkbookFault = 'notWorkbook' | 'oldWorkbook' | 'openDocument' | 'locked' | 'tooLarge' | 'broken';
export type PartsRead = { readonly parts: WorkbookParts } | { readonly fault: WorkbookFault };

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** What any of the parts may hold when unpacked. */
export const MOST_UNPACKED = MOST_MEGABYTES * MEGABYTE;
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Opens a workbook without reading its sheets. Says what the file is when it is something else. */
export function openWorkbook(bytes: Buffer): PartsRead {
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE)) {
    // Excel wraps a workbook with a password in the format of its old workbooks.
    return { fault: bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'oldWorkbook' };
  }
  if (bytes.toString('latin1', 0, 2) !== 'PK') return { fault: 'notWorkbook' };
  const archive = readArchive(bytes);
  if (archive.kind !== 'archive') return { fault: archive.kind };
  const { parts } = archive;
  const packed = [parts.get(WORKBOOK), parts.get(RELATIONS)];
  const texts = packed.map((part) => part && unpack(part, MOST_UNPACKED));
  const [bookXml, relationsXml] = texts;
  if (!bookXml || !relationsXml) return { fault: parts.has('content.xml') ? 'openDocument' : 'notWorkbook' };
  if (!Buffer.isBuffer(bookXml) || !Buffer.isBuffer(relationsXml)) return { fault: texts.includes('tooLarge') ? 'tooLarge' : 'broken' };
  const [book, relations] = [bookXml.toString('utf8'), relationsXml.toString('utf8')];
  return [book, relations].every(isPlainXml) ? partsOf(parts, book, relations) : { fault: 'broken' };
}

function partsOf(parts: ReadonlyMap<string, PackedPart>, book: string, relations: string): PartsRead {
  const targets = new Map<string, { readonly type: string; readonly path: string }>();
  for (const relation of elements(relations, 'Relationship')) {
    const path = posix.resolve('/xl', (relation.get('Target') ?? '').trim()).slice(1);
    targets.set(relation.get('Id') ?? '', { type: (relation.get('Type') ?? '').split('/').at(-1) ?? '', path });
  }
  const sheets = elements(book, 'sheet').flatMap((sheet) => {
    const target = targets.get(sheet.get('id') ?? '');
    const part = target?.type === 'worksheet' ? parts.get(target.path) : undefined;
    return part ? [[sheet.get('name') ?? '', part] as const] : [];
  });
  const optional = (type: string): string | 'tooLarge' | 'broken' | undefined => {
    const path = [...targets.values()].find((target) => target.type === type)?.path;
    const part = path === undefined ? undefined : parts.get(path);
    const read = part && unpack(part, MOST_UNPACKED);
    return Buffer.isBuffer(read) ? read.toString('utf8') : read;
  };
  const strings = optional('sharedStrings');
  const styles = optional('styles');
  if (strings === 'tooLarge' || styles === 'tooLarge') return { fault: 'tooLarge' };
  if (strings === 'broken' || styles === 'broken') return { fault: 'broken' };
  const epoch = elements(book, 'workbookPr').some((about) => ['1', 'true'].includes(about.get('date1904') ?? '')) ? '1904' : '1900';
  return { parts: { sheets: new Map(sheets), strings, styles, epoch } };
}
