import type { UnitWords } from '../../../quantity/unit.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import { asMap, Fields, readFormula, report, type Reading } from '../fields/fields.ts';
import type { Formula } from '../formula.ts';
import { readType, TYPE_KEYS } from './read-type.ts';
import { readDefinition, readExemptions, readVersions, type StandardVersion } from './read-version.ts';
import type { Choice, Definition, RuleDeclaration } from '../rule.ts';
import { PERIOD_WORDS } from '../fields/words.ts';

const RULE_KEYS = ['för', 'per', ...TYPE_KEYS, 'versioner', 'formel', 'värde', 'val', 'förval', 'öppet', 'undantag', 'om', 'bekräftad'];

/** Where rules are read: the unit words of the whole rulebook and the standard version of the document. */
export interface RuleSurroundings {
  readonly words: UnitWords;
  readonly standard: StandardVersion;
  readonly document: string;
}

/** Reads one rule or parameter. */
export function readRule(
  reading: Reading, name: YamlScalar, node: YamlNode, kind: 'rule' | 'parameter', around: RuleSurroundings,
): RuleDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, RULE_KEYS);
  const whom = readWhom(reading, fields, kind, map);
  const shared = readShared(reading, fields, around.standard);
  if (kind === 'rule' && !whom) return undefined;
  if (fields.has('val') && shared?.kind !== 'choice') return undefined;
  if (!shared && !fields.has('versioner')) return report(reading, name.span, 'rule-without-formula', { name: name.text });
  return {
    name: name.text, kind, entity: whom?.entity, where: whom?.where, per: fields.word('per', PERIOD_WORDS),
    type: readType(reading, fields, around.words), decimalsDeclared: fields.has('decimaler'), rangeDeclared: fields.has('spann'),
    about: fields.text('om'), document: around.document,
    versions: readVersions(reading, map, fields, around.standard, shared), place: placeAt(reading.source, name.span),
  };
}

/** `för`: an entity, or an entity and the condition its rows are to fulfil. */
function readWhom(
  reading: Reading, fields: Fields, kind: 'rule' | 'parameter', map: YamlMap,
): { readonly entity: string; readonly where?: Formula } | undefined {
  if (kind === 'parameter') return undefined;
  const scalar = fields.scalar('för');
  if (!scalar) return report(reading, map.span, 'key-missing', { key: 'för', of: 'regel' });
  const formula = readFormula(reading, scalar);
  if (!formula) return undefined;
  const { expression } = formula;
  if (expression.kind === 'name') return { entity: expression.name };
  if (expression.kind === 'selection') return { entity: expression.name, where: { source: formula.source, expression: expression.where } };
  return report(reading, scalar.span, 'value-form', { key: 'för', found: scalar.text, expected: 'entitet' });
}

function readShared(reading: Reading, fields: Fields, standard: StandardVersion): Definition | undefined {
  if (fields.has('undantag')) return { kind: 'exemptions', exemptions: readExemptions(reading, fields.list('undantag'), standard) };
  if (fields.has('val')) {
    const choice = readChoice(reading, fields);
    return choice && { kind: 'choice', choice };
  }
  return readDefinition(reading, fields);
}

function readChoice(reading: Reading, fields: Fields): Choice | undefined {
  const node = fields.node('val');
  const map = node && asMap(reading, node, 'val');
  if (!map) return undefined;
  const alternatives = map.entries.flatMap(({ key, value }) => {
    const formula = value.kind === 'scalar' ? readFormula(reading, value) : report(reading, value.span, 'value-form', { key: key.text, found: value.kind, expected: 'formel' });
    return formula ? [{ name: key.text, formula }] : [];
  });
  const standard = fields.scalar('förval');
  if (!standard) return report(reading, map.span, 'key-missing', { key: 'förval', of: 'val' });
  if (!map.entries.some(({ key }) => key.text === standard.text)) {
    const names = map.entries.map(({ key }) => key.text);
    return report(reading, standard.span, 'choice-default-unknown', { name: 'förval', found: standard.text, alternatives: names });
  }
  return { alternatives, standard: standard.text, open: fields.text('öppet') };
}
