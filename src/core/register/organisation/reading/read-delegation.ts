import { asMap, Fields } from '../../../language/declarations/fields/fields.ts';
import { placeAt } from '../../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../../language/source/yaml-node.ts';
import type { Delegate, DelegatedSubject } from '../../../procedure/law/delegation.ts';
import type { RegisterReading } from '../../reading/reading.ts';
import { SURENESS_WORDS } from '../../reading/words.ts';
import type { DelegationStatement, Link } from '../organisation.ts';

const KINDS: ReadonlyMap<string, DelegationStatement['kind']> = new Map([['delegering', 'delegation'], ['verksamhetschef', 'headOfOperations']]);
const DELEGATES: ReadonlyMap<string, Delegate> = new Map([
  ['presidium', 'presidium'], ['utskott', 'committee'], ['ledamot', 'member'], ['ersättare', 'substitute'], ['förvaltningschef', 'headOfAdministration'], ['anställd', 'employee'],
]);
const SUBJECTS: ReadonlyMap<string, DelegatedSubject> = new Map([['mål och inriktning', 'goals'], ['annat', 'other'], ['okänt', 'unknown']]);
const FURTHER = new Map([['ja', 'yes'], ['nej', 'no'], ['okänt', 'unknown']] as const);

/** The chain by which an official's decision is said to stand on a board's power (KL 6:37, 7:6). */
export function readDelegation(reading: RegisterReading, name: YamlScalar, node: YamlNode): DelegationStatement | undefined {
  const map = asMap(reading, node, name.text);
  if (!map) return undefined;
  const fields = new Fields(reading, map, name.text, ['beslut', 'slag', 'från', 'kedja', 'vidare', 'ärende', 'säkerhet', 'källa', 'om']);
  const [entry, from, source] = [fields.required('beslut'), fields.required('från'), fields.required('källa')];
  const sureness = fields.required('säkerhet') === undefined ? undefined : fields.word('säkerhet', SURENESS_WORDS);
  const further = fields.required('vidare') === undefined ? undefined : fields.word('vidare', FURTHER);
  const subject = fields.required('ärende') === undefined ? undefined : fields.word('ärende', SUBJECTS);
  if (!fields.has('kedja')) fields.required('kedja');
  const links = fields.list('kedja').flatMap((one) => readLink(reading, one) ?? []);
  const kind = fields.word('slag', KINDS) ?? 'delegation';
  if (entry === undefined || from === undefined || source === undefined || !sureness || !further || !subject || links.length === 0) return undefined;
  return {
    name: name.text, kind, entry, from, links, sureness, source, about: fields.text('om'), place: placeAt(reading.source, name.span),
    delegation: { chain: links.map((link) => link.as), furtherAllowed: further, subject, regime: 'unknown' },
  };
}

function readLink(reading: RegisterReading, node: YamlNode): Link | undefined {
  const map = asMap(reading, node, 'kedja');
  const fields = map && new Fields(reading, map, 'kedja', ['befattning', 'som']);
  const title = fields?.required('befattning');
  const as = fields?.required('som') === undefined ? undefined : fields.word('som', DELEGATES);
  return title === undefined || as === undefined ? undefined : { title, as };
}
