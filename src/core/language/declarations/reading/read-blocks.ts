import type { UnitWord } from '../../../quantity/unit.ts';
import { ONE } from '../../../quantity/rational.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import type { ClaimDeclaration } from '../claim.ts';
import type { EntityDeclaration } from '../entity.ts';
import { asMap, Fields, readFormula, report, type Reading } from '../fields/fields.ts';
import type { InputDeclaration } from '../input.ts';
import { readType, TYPE_KEYS } from './read-type.ts';
import type { SelectionDeclaration } from '../selection.ts';
import type { UnitWords } from '../../../quantity/unit.ts';
import { PERIOD_WORDS } from '../fields/words.ts';

/** Enough for every person in Sweden; an entity with fewer says so (`högst`) and gets faster carriers. */
const MOST_ROWS = 20_000_000;

export function readEntity(reading: Reading, name: YamlScalar, node: YamlNode): EntityDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['flertal', 'i', 'högst', 'om']);
  const plural = fields.required('flertal');
  const most = fields.wholeNumber('högst') ?? MOST_ROWS;
  return plural === undefined ? undefined : { name: name.text, plural, parent: fields.text('i'), most, place: placeAt(reading.source, name.span) };
}

/** A unit of the field: listad, person, besök; other forms of the word mean the same. */
export function readUnitWord(reading: Reading, name: YamlScalar, node: YamlNode): readonly (readonly [string, UnitWord])[] {
  const word: UnitWord = { word: name.text, dimension: name.text, size: ONE };
  if (node.kind === 'empty') return [[name.text, word]];
  const map = asMap(reading, node, name.text);
  if (!map) return [];
  const plural = new Fields(reading, map, name.text, ['flertal']).text('flertal');
  return plural === undefined ? [[name.text, word]] : [[name.text, word], [plural, word]];
}

export function readInput(reading: Reading, name: YamlScalar, node: YamlNode, words: UnitWords): InputDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['för', 'per', ...TYPE_KEYS, 'om']);
  const entity = fields.required('för');
  if (entity === undefined) return undefined;
  return {
    name: name.text, entity, per: fields.word('per', PERIOD_WORDS), type: readType(reading, fields, words),
    about: fields.text('om'), place: placeAt(reading.source, name.span),
  };
}

/** privata vårdgivare: vårdgivare där driftsform = "privat" */
export function readSelection(reading: Reading, name: YamlScalar, node: YamlNode): SelectionDeclaration | undefined {
  if (node.kind !== 'scalar') return report(reading, node.span, 'value-form', { key: name.text, found: node.kind, expected: 'hälsocentraler där ...' });
  const formula = readFormula(reading, node);
  if (!formula) return undefined;
  const { expression, source } = formula;
  const place = placeAt(reading.source, name.span);
  if (expression.kind === 'name') return { name: name.text, of: expression.name, place };
  if (expression.kind === 'selection') return { name: name.text, of: expression.name, where: { source, expression: expression.where }, place };
  return report(reading, node.span, 'value-form', { key: name.text, found: node.text, expected: 'hälsocentraler där ...' });
}

export function readClaim(reading: Reading, name: YamlScalar, node: YamlNode): ClaimDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['regel', 'lista', 'beslut', 'om']);
  const [rule, list, decision] = ['regel', 'lista', 'beslut'].map((key) => fields.required(key));
  if (rule === undefined || list === undefined || decision === undefined) return undefined;
  return { name: name.text, rule, list, decision, about: fields.text('om') ?? '', place: placeAt(reading.source, name.span) };
}
