import { placeAt } from '../../source/source-text.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import { asMap, Fields, report, type Reading } from '../fields/fields.ts';
import { readRule, type RuleSurroundings } from './read-rule.ts';
import { readDefinition, readEnd, readVersion, withoutEnd } from './read-version.ts';
import type { Version } from '../rule.ts';
import { EVER, NO_CLAUSE, type Patch, type ScenarioDeclaration } from '../scenario.ts';

const SCENARIO_KEYS = ['ärende', 'beslut', 'från', 'utfall', 'om', 'utgår från', 'ändrar'];
const PATCH_KEYS = ['från', 'till', 'beslut', 'punkt', 'regel', 'formel', 'värde', 'inför', 'avskaffa', 'undanta', 'i'];
/** A choice is settled for all the time the scenario is asked for, unless it names days. */
const CHOICE_KEYS = ['val', 'till alternativ', 'från', 'till', 'beslut', 'punkt'];

const PATCH_KINDS = ['regel', 'inför', 'avskaffa', 'undanta', 'val'];

export function readScenario(reading: Reading, name: YamlScalar, node: YamlNode, around: RuleSurroundings): ScenarioDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, SCENARIO_KEYS);
  const decision = fields.required('beslut');
  if (decision === undefined) return undefined;
  return {
    name: name.text, caseNumber: fields.text('ärende'), decision, mover: fields.text('från'), outcome: fields.text('utfall'),
    about: fields.text('om'), startsFrom: fields.text('utgår från'),
    patches: fields.list('ändrar').flatMap((item) => readPatch(reading, item, decision, around) ?? []),
    place: placeAt(reading.source, name.span),
  };
}

/** `ändrar`: regel with a new formula or value, inför, avskaffa, undanta or val; one of them. */
function readPatch(reading: Reading, node: YamlNode, standard: string, around: RuleSurroundings): Patch | undefined {
  const map = asMap(reading, node, 'ändrar');
  if (!map) return undefined;
  const chooses = map.entries.some(({ key }) => key.text === 'val');
  const kinds = PATCH_KINDS.filter((kind) => map.entries.some(({ key }) => key.text === kind));
  if (kinds.length > 1) return report(reading, map.span, 'value-form', { key: 'ändrar', found: kinds.join(', '), expected: 'en ändring' });
  const fields = new Fields(reading, map, 'ändrar', chooses ? CHOICE_KEYS : PATCH_KEYS);
  const place = placeAt(reading.source, map.span);
  const rule = fields.text('regel');
  const chosen = fields.text('val');
  const what = fields.text('undanta');
  const clause = fields.text('punkt');
  if (chosen !== undefined) return readChosen(reading, map, fields, { rule: chosen, standard, clause });
  const { until, isEvent } = readEnd(fields);
  const version = readVersion(reading, map, isEvent === 'yes' ? withoutEnd(reading, map) : fields, { decision: standard, basis: 'proposed' });
  if (!version) return undefined;
  const { interval, decision } = version;
  const said = { interval, decision, clause, place };
  if (what !== undefined) return { kind: 'exempt', what, rule: fields.text('i'), until, ...said };
  if (fields.has('avskaffa')) return { kind: 'abolish', rule: fields.text('avskaffa') ?? '', ...said };
  if (fields.has('inför')) return readAdded(reading, fields, version, around, said, map);
  const definition = readDefinition(reading, fields);
  if (rule !== undefined && definition) return { kind: 'replace', rule, definition, ...said };
  return report(reading, map.span, 'key-missing', { key: rule === undefined ? 'regel' : 'formel', of: 'ändrar' });
}

/** `val`: for all the time asked about, or for the days it names. What a clause is to settle must name them: a decision is not for all time. */
function readChosen(
  reading: Reading, map: YamlMap, fields: Fields, { rule, standard, clause }: { readonly rule: string; readonly standard: string; readonly clause: string | undefined },
): Patch | undefined {
  const alternative = fields.required('till alternativ');
  const isForEver = !fields.has('från') && (clause === undefined || clause === NO_CLAUSE);
  const version = isForEver ? { interval: EVER, decision: fields.text('beslut') ?? standard } : readVersion(reading, map, fields, { decision: standard, basis: 'proposed' });
  if (alternative === undefined || !version) return undefined;
  return { kind: 'choose', rule, alternative, interval: version.interval, decision: version.decision, clause, place: placeAt(reading.source, map.span) };
}

/** A new rule in a scenario is written as any rule; it holds for the days of the patch. */
function readAdded(
  reading: Reading, fields: Fields, version: Version, around: RuleSurroundings, said: Pick<Patch, 'interval' | 'decision' | 'clause' | 'place'>, map: YamlMap,
): Patch | undefined {
  const node = fields.node('inför');
  const entry = node?.kind === 'map' ? node.entries[0] : undefined;
  if (!entry) return report(reading, node?.span ?? map.span, 'value-form', { key: 'inför', found: node?.kind ?? 'empty', expected: 'en regel med namn' });
  const rule = readRule(reading, entry.key, entry.value, 'rule', { ...around, standard: { ...version, basis: 'proposed' } });
  return rule && { kind: 'add', rule, ...said };
}
