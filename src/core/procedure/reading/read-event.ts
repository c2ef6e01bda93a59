import { nearest } from '../../language/nearest.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { YamlMap, YamlNode } from '../../language/source/yaml-node.ts';
import type { Act, Correction } from '../acts/act.ts';
import { CORRECTION, CORRECTION_KEYS, EVENT_KINDS } from './events/event-kinds.ts';
import { COMMON_KEYS, fieldsOf, report, type EventFields, type MatterReading } from './matter-reading.ts';

const NAMES = [...EVENT_KINDS.keys(), CORRECTION];

/** One event as an act. Its id is the one it states, else its place in the order: events are only ever added. */
export function readEvent(reading: MatterReading, node: YamlNode, order: number): Act | undefined {
  const name = nameOf(reading, node);
  if (name === undefined || node.kind !== 'map') return undefined;
  if (name !== CORRECTION) return readPlain(reading, node, name, String(order));
  const event = eventOf(reading, node, CORRECTION_KEYS, name, String(order));
  const corrects = event.fields.required('rättar');
  const reason = event.fields.required('skäl');
  const instead = event.fields.node('i stället');
  const inner = instead ? nameOf(reading, instead) : event.fields.required('i stället');
  if (corrects === undefined || reason === undefined || inner === undefined || instead?.kind !== 'map') return undefined;
  const act = readPlain(reading, instead, inner, corrects);
  const correction: Correction | undefined = act && act.kind !== 'correction' ? { ...event.recorded, kind: 'correction', corrects, reason, instead: act } : undefined;
  return correction;
}

function readPlain(reading: MatterReading, node: YamlMap, name: string, id: string): Act | undefined {
  const kind = EVENT_KINDS.get(name);
  return kind?.read(eventOf(reading, node, kind.keys, name, id));
}

function eventOf(reading: MatterReading, node: YamlMap, keys: readonly string[], name: string, order: string): EventFields {
  const fields = fieldsOf(reading, node, name, [...COMMON_KEYS, ...keys]);
  const id = fields.text('id') ?? order;
  const recorded = { id, place: placeAt(reading.source, { start: node.span.start, end: node.span.start + 1 }), lines: fields.text('rader'), comment: fields.text('anmärkning') };
  return { reading, fields, recorded, span: { start: node.span.start, end: node.span.start + 1 } };
}

/** The word under "händelse"; one that is not known is reported with the nearest that is. */
function nameOf(reading: MatterReading, node: YamlNode): string | undefined {
  if (node.kind !== 'map') return report(reading, node.span, 'matter-event-unknown', { found: '', near: undefined, allowed: NAMES });
  const entry = node.entries.find(({ key }) => key.text === 'händelse')?.value;
  const found = entry?.kind === 'scalar' ? entry.text : '';
  if (NAMES.includes(found)) return found;
  return report(reading, entry?.span ?? { start: node.span.start, end: node.span.start + 1 }, 'matter-event-unknown', { found, near: nearest(found, NAMES), allowed: NAMES });
}
