import { asMap } from '../../language/declarations/fields/fields.ts';
import { nearest } from '../../language/nearest.ts';
import { sourceText } from '../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import type { ProcedureProblem } from '../problems.ts';
import { fieldsOf, needs, report, textsOf, type MatterReading } from '../reading/matter-reading.ts';
import { ANSWERS } from '../reading/words.ts';
import { yamlOf } from '../reading/yaml-of.ts';
import { MOST_PROPOSALS, type RankingGroup } from './explore.ts';

/** The proposals of one clause, and how the members rank them. */
export interface Rankings {
  readonly file: string;
  readonly caseNumber: string | undefined;
  readonly clause: string | undefined;
  readonly about: string | undefined;
  readonly proposals: readonly string[];
  readonly groups: readonly RankingGroup[];
}

export interface ReadRankings {
  readonly rankings?: Rankings | undefined;
  readonly problems: readonly ProcedureProblem[];
}

const BASES = new Map([['uttalad', 'stated'], ['antagen', 'assumed']] as const);

/** Reads a file of rankings: `förslag`, and `rangordningar` with how many rank them how. */
export function readRankings(file: string, text: string): ReadRankings {
  const source = sourceText(file, text);
  const { node, problems: found } = yamlOf(source);
  const reading: MatterReading = { source, problems: [...found], own: [], persons: new Map() };
  const map = node && asMap(reading, node, file);
  if (!map || found.length > 0) return { problems: reading.problems };
  const fields = fieldsOf(reading, map, file, ['ärende', 'punkt', 'om', 'förslag', 'rangordningar']);
  const event = { reading, fields };
  const named = needs(event, 'förslag') === 'missing' ? [] : textsOf(event, 'förslag');
  reportTwice(reading, named);
  const proposals = named.map(({ text: name }) => name);
  if (fields.has('förslag') && (proposals.length < 2 || proposals.length > MOST_PROPOSALS)) {
    report(reading, fields.node('förslag')?.span ?? map.span, 'ranking-too-many', { found: proposals.length, most: MOST_PROPOSALS });
  }
  const groups = needs(event, 'rangordningar') === 'missing' ? [] : fields.list('rangordningar').flatMap((item) => readGroup(reading, item, proposals) ?? []);
  const problems = [...reading.problems, ...reading.own];
  if (problems.length > 0) return { problems };
  return { rankings: { file, caseNumber: fields.text('ärende'), clause: fields.text('punkt'), about: fields.text('om'), proposals, groups }, problems };
}

function readGroup(reading: MatterReading, node: YamlNode, proposals: readonly string[]): RankingGroup | undefined {
  const map = asMap(reading, node, 'rangordningar');
  if (!map) return undefined;
  const fields = fieldsOf(reading, map, 'rangordningar', ['röster', 'ordning', 'vilka', 'grund', 'ordförande']);
  const votes = fields.required('röster') === undefined ? undefined : fields.wholeNumber('röster');
  if (needs({ fields }, 'ordning') === 'missing') return undefined;
  const ranking = textsOf({ reading, fields }, 'ordning');
  for (const { text: found, span } of ranking) {
    if (!proposals.includes(found)) report(reading, span, 'ranking-unknown', { found, near: nearest(found, proposals), proposals });
  }
  reportTwice(reading, ranking);
  if (votes === undefined) return undefined;
  return {
    votes, ranking: ranking.map(({ text }) => text), who: fields.text('vilka'), basis: fields.word('grund', BASES) ?? 'assumed',
    chair: fields.word('ordförande', ANSWERS) === 'yes' ? 'yes' : 'no',
  };
}

function reportTwice(reading: MatterReading, names: readonly YamlScalar[]): void {
  const seen = new Set<string>();
  for (const { text: found, span } of names) {
    if (seen.has(found)) report(reading, span, 'ranking-twice', { found });
    seen.add(found);
  }
}
