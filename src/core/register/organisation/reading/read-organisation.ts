import { asMap, Fields } from '../../../language/declarations/fields/fields.ts';
import { nearest } from '../../../language/nearest.ts';
import type { TextPlace } from '../../../language/problem.ts';
import { readYaml } from '../../../language/source/read-yaml.ts';
import { sourceText } from '../../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../../language/source/yaml-node.ts';
import { registerProblem } from '../../problems.ts';
import type { RegisterReading } from '../../reading/reading.ts';
import type { Register } from '../../register.ts';
import type { Area, Count, DelegationStatement, OrganisationForm, OrganisationStatements, OwnUnit } from '../organisation.ts';
import { organisationProblem, type OrganisationProblem } from '../problems.ts';
import { readDelegation } from './read-delegation.ts';
import { readCount, readForm } from './read-form.ts';
import { readArea, readUnit } from './read-unit.ts';

export interface LoadedOrganisation {
  /** Undefined when there is a problem: what is said of the organisation is read whole or not at all. */
  readonly statements: OrganisationStatements | undefined;
  readonly problems: readonly OrganisationProblem[];
}

interface Drafts {
  readonly forms: Map<string, OrganisationForm>;
  readonly areas: Map<string, Area>;
  readonly units: Map<string, OwnUnit>;
  readonly counts: Map<string, Count>;
  readonly delegations: Map<string, DelegationStatement>;
  subject: string | undefined;
}

/** Reads the files of an organisation and checks that every entry and document they name is in the register; every problem at once. */
export function readOrganisation(files: readonly { readonly file: string; readonly text: string }[], register: Register): LoadedOrganisation {
  const drafts: Drafts = { forms: new Map(), areas: new Map(), units: new Map(), counts: new Map(), delegations: new Map(), subject: undefined };
  const read = files.flatMap(({ file, text }) => readFile(file, text, drafts));
  const problems = read.length > 0 ? read : checkNames(drafts, register);
  const statements = { ...drafts, subject: drafts.subject ?? '', counts: [...drafts.counts.values()], delegations: [...drafts.delegations.values()] };
  return { statements: problems.length > 0 ? undefined : statements, problems };
}

function readFile(file: string, text: string, drafts: Drafts): readonly OrganisationProblem[] {
  const source = sourceText(file, text);
  const { node, problems } = readYaml(source, { start: 0, end: text.length });
  if (problems.length > 0) return problems;
  const reading: RegisterReading = { source, problems: [], own: [] };
  const map = asMap(reading, node, file);
  const fields = map && new Fields(reading, map, file, ['om', 'organisationer', 'områden', 'enheter', 'räkningar', 'delegeringar']);
  const twice: OrganisationProblem[] = [];
  if (fields) {
    drafts.subject ??= fields.text('om');
    twice.push(...collect(reading, fields, 'organisationer', drafts.forms, readForm));
    twice.push(...collect(reading, fields, 'områden', drafts.areas, readArea));
    twice.push(...collect(reading, fields, 'enheter', drafts.units, readUnit));
    twice.push(...collect(reading, fields, 'räkningar', drafts.counts, readCount));
    twice.push(...collect(reading, fields, 'delegeringar', drafts.delegations, readDelegation));
  }
  return [...reading.problems, ...reading.own, ...twice];
}

function collect<One extends { readonly place: TextPlace }>(
  reading: RegisterReading, fields: Fields, key: string, into: Map<string, One>, read: (reading: RegisterReading, name: YamlScalar, node: YamlNode) => One | undefined,
): readonly OrganisationProblem[] {
  const node = fields.node(key);
  const map = node && asMap(reading, node, key);
  return (map?.entries ?? []).flatMap(({ key: name, value }) => {
    const one = read(reading, name, value);
    const before = into.get(name.text);
    if (one && before) return [organisationProblem('organisation-name-twice', one.place, { name: name.text }, [before.place])];
    if (one) into.set(name.text, one);
    return [];
  });
}

function checkNames({ forms, areas, units, counts, delegations }: Drafts, register: Register): readonly OrganisationProblem[] {
  const unknown = (known: ReadonlyMap<string, unknown>, what: 'document' | 'entry', name: string, place: TextPlace): readonly OrganisationProblem[] =>
    (known.has(name) ? [] : [registerProblem('register-name-unknown', place, { name, what, near: nearest(name, known.keys()) })]);
  const seen = [...areas.values(), ...units.values()].flatMap((one) => one.seen);
  return [
    ...[...forms.values()].flatMap(({ document, place }) => unknown(register.documents, 'document', document, place)),
    ...[...forms.values(), ...seen, ...counts.values(), ...delegations.values()].flatMap(({ entry, place }) => unknown(register.entries, 'entry', entry, place)),
    ...[...units.values()].flatMap(({ name, area, place }) => (area === undefined || areas.has(area) ? [] : [organisationProblem('organisation-area-unknown', place, { name, area, near: nearest(area, areas.keys()) })])),
  ];
}
