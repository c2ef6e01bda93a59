/** What Akoma Ntoso 1.0 says of the elements used here, written from its specification, and a reader strict enough to hold a file against it. */

export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (Read | string)[];
}

interface Allowed {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** The elements inside, in order: + one or more, * any number, ? at most one. */
  readonly inside: string;
  readonly text?: 'yes';
}

const FRBR = 'FRBRthis FRBRuri+ FRBRdate+ FRBRauthor+';
const MODIFICATION: Allowed = { required: ['type', 'eId'], optional: ['period', 'status', 'refersTo', 'exclusion', 'incomplete'], inside: 'source+ destination+' };

const ELEMENTS: Readonly<Record<string, Allowed>> = {
  akomaNtoso: { required: ['xmlns'], inside: '(doc|debate)' },
  doc: { required: ['name'], inside: 'meta mainBody' },
  debate: { required: ['name'], inside: 'meta preface? debateBody' },
  preface: { required: [], inside: 'p*' }, debateBody: { required: [], inside: 'debateSection+' },
  debateSection: { required: ['name', 'eId'], inside: 'num? heading? (debateSection|narrative)+' },
  num: { required: [], inside: '', text: 'yes' }, heading: { required: [], inside: '', text: 'yes' }, narrative: { required: ['eId'], inside: '', text: 'yes' },
  parliamentary: { required: [], inside: '(quorumVerification|voting|recount)+' },
  voting: { required: [], optional: ['eId', 'outcome', 'href', 'refersTo'], inside: '(quorum|count)+' },
  quorum: { required: ['value'], optional: ['eId', 'href', 'refersTo'], inside: '' }, count: { required: ['value'], optional: ['eId', 'href', 'refersTo'], inside: '' },
  meta: { required: [], inside: 'identification lifecycle* analysis* temporalData* references*' },
  identification: { required: ['source'], inside: 'FRBRWork FRBRExpression FRBRManifestation' },
  FRBRWork: { required: [], inside: `${FRBR} FRBRcountry FRBRnumber*` },
  FRBRExpression: { required: [], inside: `${FRBR} FRBRlanguage+` },
  FRBRManifestation: { required: [], inside: FRBR },
  FRBRthis: { required: ['value'], inside: '' }, FRBRuri: { required: ['value'], inside: '' }, FRBRnumber: { required: ['value'], inside: '' },
  FRBRcountry: { required: ['value'], inside: '' }, FRBRdate: { required: ['date', 'name'], inside: '' }, FRBRauthor: { required: ['href'], optional: ['as'], inside: '' },
  FRBRlanguage: { required: ['language'], inside: '' },
  lifecycle: { required: ['source'], inside: 'eventRef+' },
  eventRef: { required: ['eId', 'date', 'source', 'type'], inside: '' },
  analysis: { required: ['source'], inside: 'activeModifications? passiveModifications? parliamentary?' },
  passiveModifications: { required: [], inside: '(forceMod|efficacyMod|meaningMod)+' },
  activeModifications: { required: [], inside: '(forceMod|efficacyMod|meaningMod)+' },
  forceMod: MODIFICATION, efficacyMod: MODIFICATION, meaningMod: MODIFICATION,
  source: { required: ['eId', 'href'], inside: '' }, destination: { required: ['eId', 'href'], inside: '' },
  temporalData: { required: ['source'], inside: 'temporalGroup+' }, temporalGroup: { required: ['eId'], inside: 'timeInterval+' },
  timeInterval: { required: ['refersTo'], optional: ['start', 'end', 'duration'], inside: '' },
  references: { required: ['source'], inside: '(original|TLCOrganization|TLCPerson|TLCConcept)*' },
  TLCPerson: { required: ['eId', 'href', 'showAs'], inside: '' },
  original: { required: ['eId', 'href', 'showAs'], inside: '' }, TLCOrganization: { required: ['eId', 'href', 'showAs'], inside: '' }, TLCConcept: { required: ['eId', 'href', 'showAs'], inside: '' },
  mainBody: { required: [], inside: 'p+' }, p: { required: [], inside: '', text: 'yes' },
};

const TYPES: Readonly<Record<string, readonly string[]>> = {
  forceMod: ['entryIntoForce', 'endOfEnactment', 'postponementOfEntryIntoForce', 'prorogationOfForce', 'reEnactment', 'unconstitutionality'],
  efficacyMod: ['entryIntoEfficacy', 'endOfEfficacy', 'inapplication', 'retroactivity', 'extraefficacy', 'postponementOfEfficacy', 'prorogationOfEfficacy'],
  meaningMod: ['variation', 'termModification', 'authenticInterpretation'],
  eventRef: ['generation', 'amendment', 'repeal'],
};

/** Reads XML as it is written here: one root, quoted attributes, every element closed. Throws at what is not well formed. */
export function readXml(text: string): Read {
  const open: { readonly name: string; readonly attributes: Record<string, string>; readonly content: (Read | string)[] }[] = [{ name: '', attributes: {}, content: [] }];
  const tokens = text.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/u, '').matchAll(/<(\/?)([A-Za-z]+)((?: [A-Za-z]+="[^"<]*")*)(\/?)>|([^<]+)|</gu);
  for (const [token, closes, name = '', attributes = '', empty, content] of tokens) {
    const top = open.at(-1);
    if (!top || token === '<') throw new Error(`not well formed at ${token}`);
    if (content !== undefined) {
      if (content.trim() !== '') top.content.push(content.replaceAll(/&(lt|gt|quot|amp);/gu, (_, entity: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[entity] ?? ''));
    } else if (closes === '/') {
      if (top.name !== name) throw new Error(`${name} closes ${top.name}`);
      open.pop();
    } else {
      const read = { name, attributes: Object.fromEntries([...attributes.matchAll(/ ([A-Za-z]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value])), content: [] };
      top.content.push(read);
      if (empty !== '/') open.push(read);
    }
  }
  const root = open[0]?.content[0];
  if (open.length !== 1 || typeof root !== 'object') throw new Error('not closed');
  return root;
}

/** What is wrong with an element and all in it by the specification; nothing when it is right. */
export function wrongInAkn(root: Read): readonly string[] {
  const all = everything(root);
  const ids = all.flatMap(({ attributes }) => attributes['eId'] ?? []);
  const references = all.flatMap(({ attributes }) => ['source', 'href', 'start', 'end', 'refersTo', 'period', 'outcome'].flatMap((key) => (attributes[key] ?? '').split(' '))).filter((one) => one.startsWith('#'));
  return [
    ...all.flatMap(wrongHere),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} stands twice`),
    ...references.filter((one) => !ids.includes(one.slice(1))).map((one) => `${one} leads nowhere`),
  ];
}

function everything(read: Read): readonly Read[] {
  return [read, ...read.content.flatMap((one) => (typeof one === 'string' ? [] : everything(one)))];
}

function wrongHere({ name, attributes, content }: Read): readonly string[] {
  const allowed = ELEMENTS[name];
  if (!allowed) return [`there is no element ${name}`];
  const { required, optional = [], inside, text } = allowed;
  const names = content.map((one) => (typeof one === 'string' ? '#text' : one.name));
  const order = new RegExp(`^${inside.split(' ').filter((one) => one !== '').map((one) => one.replace(/^(\(?)([A-Za-z|]+)(\)?)([+*?]?)$/u, '(?:(?:$2) )$4')).join('')}$`, 'u');
  const { type = '' } = attributes;
  return [
    ...required.filter((key) => !(key in attributes)).map((key) => `${name} lacks ${key}`),
    ...Object.keys(attributes).filter((key) => !required.includes(key) && !optional.includes(key)).map((key) => `${name} may not have ${key}`),
    ...(text === 'yes' ? names.filter((one) => one !== '#text') : order.test(names.map((one) => `${one} `).join('')) ? [] : [`${name} may not hold ${names.join(' ')}`]),
    ...(name in TYPES && !TYPES[name]?.includes(type) ? [`${name} may not be of type ${type}`] : []),
    ...(name === 'timeInterval' && !('start' in attributes || 'end' in attributes) ? ['timeInterval has neither start nor end'] : []),
  ];
}
