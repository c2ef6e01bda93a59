import { parsePeriod } from '../../../quantity/period.ts';
import { parseReported, type ReportedAmount } from '../../../quantity/reported.ts';
import { placeAt } from '../../source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../source/yaml-node.ts';
import type { ComparisonDeclaration, OutcomesDeclaration } from '../comparison.ts';
import { asMap, Fields, report, type Reading } from '../fields/fields.ts';

export function readComparison(reading: Reading, name: YamlScalar, node: YamlNode): ComparisonDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['ärende', 'period', 'total', 'delas', 'per', 'räknas', 'belopp']);
  const [caseNumber, written, total, shares, per, counts] = ['ärende', 'period', 'total', 'delas', 'per', 'räknas'].map((key) => fields.required(key));
  if (caseNumber === undefined || written === undefined || total === undefined || shares === undefined || per === undefined || counts === undefined) return undefined;
  const period = parsePeriod(written);
  if (!period) return report(reading, fields.scalar('period')?.span ?? map.span, 'value-form', { key: 'period', found: written, expected: '2024' });
  return { name: name.text, caseNumber, period, total, shares, per, counts, stated: fields.text('belopp'), place: placeAt(reading.source, name.span) };
}

export function readOutcomes(reading: Reading, name: YamlScalar, node: YamlNode): OutcomesDeclaration | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['beslut', 'utfall', 'om']);
  const decision = fields.required('beslut');
  if (decision === undefined) return undefined;
  const outcomes = fields.list('utfall').flatMap((item) => {
    const one = asMap(reading, item, 'utfall');
    if (!one) return [];
    const own = new Fields(reading, one, 'utfall', ['avdrag', 'utbetalt', 'om']);
    const [deducted, paid] = [readReported(reading, own, 'avdrag'), readReported(reading, own, 'utbetalt')];
    return deducted && paid ? [{ deducted, paid, about: own.text('om') }] : [];
  });
  return { name: name.text, decision, outcomes, place: placeAt(reading.source, name.span) };
}

function readReported(reading: Reading, fields: Fields, key: string): ReportedAmount | undefined {
  const text = fields.required(key);
  if (text === undefined) return undefined;
  const amount = parseReported(text);
  const span = fields.scalar(key)?.span ?? { start: 0, end: 0 };
  return amount ?? report(reading, span, 'value-form', { key, found: text, expected: 'ungefär 24 mnkr' });
}
