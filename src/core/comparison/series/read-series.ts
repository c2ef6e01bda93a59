import type { Declarations } from '../../language/declarations/declarations.ts';
import { asMap, Fields, report, type Reading } from '../../language/declarations/fields/fields.ts';
import { nearest } from '../../language/nearest.ts';
import type { LanguageProblem } from '../../language/problems.ts';
import { readYaml } from '../../language/source/read-yaml.ts';
import { placeAt, sourceText, type Span } from '../../language/source/source-text.ts';
import { seriesProblem, type SeriesProblem } from './problems.ts';
import type { Carried, SeriesClaim, SeriesDeclaration } from './series.ts';

export interface LoadedSeries {
  /** Undefined when there is a problem. */
  readonly series: SeriesDeclaration | undefined;
  readonly problems: readonly (LanguageProblem | SeriesProblem)[];
}

interface SeriesReading extends Reading {
  readonly own: SeriesProblem[];
  readonly declarations: Declarations;
}

/** Reads how the years of a rulebook hang together (serie.yaml) and holds its names against the rulebook; every fault at once. */
export function readSeries(file: string, text: string, declarations: Declarations): LoadedSeries {
  const source = sourceText(file, text);
  const { node, problems } = readYaml(source, { start: 0, end: text.length });
  if (problems.length > 0) return { series: undefined, problems };
  const reading: SeriesReading = { source, problems: [], own: [], declarations };
  const map = asMap(reading, node, file);
  const fields = map && new Fields(reading, map, file, ['om', 'för över', 'visar', 'visar tillsammans', 'påstående', 'dokument']);
  const series = fields && {
    carried: readCarried(reading, fields), shown: names(reading, fields, 'visar'), shownTogether: names(reading, fields, 'visar tillsammans'),
    claim: readClaim(reading, fields), document: fields.text('dokument'),
  };
  const found = [...reading.problems, ...reading.own];
  return { series: found.length > 0 ? undefined : series, problems: found };
}

function readCarried(reading: SeriesReading, fields: Fields): readonly Carried[] {
  const node = fields.node('för över');
  if (!node) fields.required('för över');
  const map = node && asMap(reading, node, 'för över');
  const { rules, inputs } = reading.declarations;
  return (map?.entries ?? []).flatMap(({ key, value }): readonly Carried[] => {
    if (value.kind !== 'scalar') {
      report(reading, value.span, 'value-form', { key: key.text, found: value.kind, expected: 'text' });
      return [];
    }
    const [rule, input] = [rules.get(key.text), inputs.get(value.text)];
    if (!rule) unknown(reading, key.span, key.text, 'rule');
    if (!input) unknown(reading, value.span, value.text, 'input');
    if (rule && input && rule.entity !== input.entity) reading.own.push(seriesProblem('series-rows-differ', placeAt(reading.source, key.span), { rule: key.text, input: value.text }));
    return [{ rule: key.text, input: value.text, place: placeAt(reading.source, key.span) }];
  });
}

function readClaim(reading: SeriesReading, fields: Fields): SeriesClaim | undefined {
  const node = fields.node('påstående');
  const map = node && asMap(reading, node, 'påstående');
  const inner = map && new Fields(reading, map, 'påstående', ['om', 'noll', 'underskott', 'post']);
  if (!inner) return undefined;
  const [about, deficit] = [inner.required('om'), inner.required('underskott')];
  const scalar = inner.scalar('underskott');
  if (scalar && !reading.declarations.rules.has(scalar.text)) unknown(reading, scalar.span, scalar.text, 'rule');
  const zero = names(reading, inner, 'noll');
  return about === undefined || deficit === undefined ? undefined : { about, zero, deficit, entry: inner.text('post') };
}

/** Names of rules or inputs. */
function names(reading: SeriesReading, fields: Fields, key: string): readonly string[] {
  const { rules, inputs } = reading.declarations;
  return fields.list(key).flatMap((item): readonly string[] => {
    if (item.kind !== 'scalar') {
      report(reading, item.span, 'value-form', { key, found: item.kind, expected: 'text' });
      return [];
    }
    if (!rules.has(item.text) && !inputs.has(item.text)) unknown(reading, item.span, item.text, 'rule');
    return [item.text];
  });
}

function unknown(reading: SeriesReading, span: Span, name: string, what: 'rule' | 'input'): void {
  const { rules, inputs } = reading.declarations;
  reading.own.push(seriesProblem('series-name-unknown', placeAt(reading.source, span), { name, what, near: nearest(name, (what === 'rule' ? rules : inputs).keys()) }));
}
