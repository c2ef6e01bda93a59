import { asMap, type Fields } from '../../../language/declarations/fields/fields.ts';
import { nearest } from '../../../language/nearest.ts';
import type { TextPlace } from '../../../language/problem.ts';
import type { YamlNode, YamlScalar } from '../../../language/source/yaml-node.ts';
import type { Day } from '../../../quantity/day.ts';
import { SURENESS, type ReadSheet } from '../../reading/read-order.ts';
import { Sheet } from '../../reading/sheet.ts';
import type { End, Purse } from '../purse.ts';
import { PURSE_WORDS } from './words.ts';

interface AskedCommon {
  readonly name: string;
  readonly day: Day;
  readonly by: string;
  readonly reason?: string | undefined;
  readonly place: TextPlace;
}

/** What a person asks for: a transfer, a transfer as it should have been, or that one be taken back. `of` names an act of this sheet or of the ledger. */
export type AskedAct =
  | AskedCommon & { readonly kind: 'moved' | 'corrected'; readonly of?: string | undefined; readonly from: End; readonly to: Purse; readonly ore: bigint; readonly decision?: string | undefined }
  | AskedCommon & { readonly kind: 'reversed'; readonly of: string };

/** Transfers as a person has written them (overforing.yaml). */
export interface PurseSheet {
  readonly sureness: 'constructed' | 'unsaid';
  readonly purses: ReadonlyMap<string, Purse>;
  readonly acts: readonly AskedAct[];
}

/** Reads a sheet of transfers; every fault at once, and nothing when there is one. */
export function readPurseSheet(file: string, text: string): ReadSheet<PurseSheet> {
  const sheet = new Sheet(file, text);
  const fields = sheet.top(file, ['säkerhet', 'om', 'börsar', 'händelser']);
  const content = fields && purseSheet(sheet, fields);
  return sheet.problems.length > 0 ? { problems: sheet.problems } : { content, problems: [] };
}

function purseSheet(sheet: Sheet, fields: Fields): PurseSheet {
  const node = fields.node('börsar');
  if (!node) fields.required('börsar');
  const map = node && asMap(sheet.reading, node, 'börsar');
  const purses = new Map((map?.entries ?? []).flatMap(({ key, value }) => {
    const purse = readPurse(sheet, key, value);
    return purse ? [[purse.name, purse] as const] : [];
  }));
  if (!fields.has('händelser')) fields.required('händelser');
  const acts = fields.list('händelser').flatMap((one) => readAct(sheet, one, purses) ?? []);
  return { sureness: fields.word('säkerhet', SURENESS) ?? 'unsaid', purses, acts };
}

function readPurse(sheet: Sheet, name: YamlScalar, node: YamlNode): Purse | undefined {
  const fields = sheet.fields(node, name.text, ['slag', 'område']);
  const kind = fields?.required('slag') === undefined ? undefined : fields.word('slag', PURSE_WORDS);
  const area = fields?.scalar('område');
  if (!kind) return undefined;
  if (area && kind !== 'unit') return sheet.fault(area.span, 'purse-area-misplaced', { name: name.text });
  return { name: name.text, kind, ...(area ? { area: area.text } : {}) };
}

const KEYS = ['namn', 'dag', 'av', 'från', 'till', 'belopp', 'beslut', 'skäl', 'återför', 'rättar'] as const;

function readAct(sheet: Sheet, node: YamlNode, purses: ReadonlyMap<string, Purse>): AskedAct | undefined {
  const fields = sheet.fields(node, 'händelser', KEYS);
  if (!fields) return undefined;
  const [name, by] = [fields.required('namn'), fields.required('av')];
  const day = fields.required('dag') === undefined ? undefined : fields.day('dag');
  const [reversed, corrected] = [fields.text('återför'), fields.text('rättar')];
  if (reversed !== undefined && corrected !== undefined) return sheet.fault(node.span, 'purse-nature', { name: name ?? '' });
  const reason = reversed === undefined && corrected === undefined ? fields.text('skäl') : fields.required('skäl');
  const common = name === undefined || by === undefined || day === undefined ? undefined : { name, by, day, reason, place: sheet.place(node.span) };
  if (reversed !== undefined) return common && reason !== undefined ? { ...common, kind: 'reversed', of: reversed } : undefined;
  const [from, to] = [fields.has('från') ? purseNamed(sheet, fields, 'från', purses) : 'outside', purseNamed(sheet, fields, 'till', purses)] as const;
  const ore = sheet.requiredOre(fields, 'belopp');
  // A frame is granted by somebody's decision; without it the money would come from nowhere.
  const decision = from === 'outside' ? fields.required('beslut') : fields.text('beslut');
  if (!common || !from || !to || ore === undefined) return undefined;
  return { ...common, kind: corrected === undefined ? 'moved' : 'corrected', of: corrected, from, to, ore, decision };
}

function purseNamed(sheet: Sheet, fields: Fields, key: string, purses: ReadonlyMap<string, Purse>): Purse | undefined {
  const name = fields.required(key);
  const scalar = fields.scalar(key);
  if (name === undefined || !scalar) return undefined;
  return purses.get(name) ?? sheet.fault(scalar.span, 'purse-unknown', { name, near: nearest(name, purses.keys()) });
}
