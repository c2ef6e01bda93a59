import { asMap, Fields, report } from '../../language/declarations/fields/fields.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';
import type { Delegated } from '../delegated.ts';
import { dayWithin, texts, type RegisterReading } from './reading.ts';
import { ANSWER_WORDS, DELEGATE_WORDS, REGIME_WORDS, SUBJECT_WORDS, YES_NO_WORDS } from './delegation-words.ts';

/** That an entry was decided by delegation; what is not said of it is not known. */
export function readDelegated(reading: RegisterReading, node: YamlNode | undefined): Delegated | undefined {
  const map = node && asMap(reading, node, 'delegering');
  if (!map) return undefined;
  const fields = new Fields(reading, map, 'delegering', ['av', 'kedja', 'vidare', 'fråga', 'prövas', 'brådskande', 'anmält']);
  const from = fields.required('av');
  const chain = texts(reading, fields, 'kedja').map((word) => DELEGATE_WORDS.get(word) ?? report(reading, fields.node('kedja')?.span ?? map.span, 'value-form', { key: 'kedja', found: word, expected: [...DELEGATE_WORDS.keys()].join(', ') }));
  const known = chain.flatMap((one) => one ?? []);
  if (from === undefined || known.length < chain.length) return undefined;
  if (!fields.has('kedja')) return report(reading, map.span, 'key-missing', { key: 'kedja', of: 'delegering' });
  return {
    from, chain: known, furtherAllowed: fields.word('vidare', ANSWER_WORDS) ?? 'unknown', subject: fields.word('fråga', SUBJECT_WORDS) ?? 'unknown',
    regime: fields.word('prövas', REGIME_WORDS) ?? 'unknown', urgent: fields.word('brådskande', YES_NO_WORDS) ?? 'no', reported: dayWithin(reading, fields, 'anmält'),
  };
}
