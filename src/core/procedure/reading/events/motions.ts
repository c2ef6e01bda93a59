import type { YamlNode } from '../../../language/source/yaml-node.ts';
import type { Act } from '../../acts/act.ts';
import type { MotionItem } from '../../acts/motion-acts.ts';
import { clausesOf } from '../clauses.ts';
import { proposedClauses } from '../effects.ts';
import { fieldsOf, needs, personsOf, report, wordsOf, type EventFields } from '../matter-reading.ts';
import { registeredAs } from '../registered-as.ts';

export function readProposal(event: EventFields): Act | undefined {
  const { fields, recorded } = event;
  const proposal = fields.required('beteckning');
  const from = fields.required('från');
  if (needs(event, 'punkter') === 'missing' || proposal === undefined || from === undefined) return undefined;
  return {
    ...recorded, kind: 'proposalMade', proposal, from, aliases: wordsOf(event, 'kallas'), addressee: fields.text('till'), scenario: fields.text('räknas som'),
    answers: fields.text('besvarar'), registered: registeredAs(event), clauses: proposedClauses(event, 'punkter'),
  };
}

/** Who moved is `okänt` where the source only says that it was moved. */
export function readMotion(event: EventFields): Act | undefined {
  const { fields, recorded } = event;
  if (needs(event, 'av') === 'missing' || needs(event, 'yrkar') === 'missing') return undefined;
  const [first] = wordsOf(event, 'av');
  const movers = first === 'okänt' ? [] : personsOf(event, 'av');
  return { ...recorded, kind: 'motionMoved', movers, registered: registeredAs(event), items: fields.list('yrkar').flatMap((item) => readItem(event, item) ?? []) };
}

const ITEM_KINDS = ['bifall', 'avslag', 'ändring', 'tillägg', 'återremiss', 'bordläggning'] as const;

/** What is moved is the key: bifall and avslag name a proposal, ändring and tillägg give it its name, the formal ones say why. */
function readItem({ reading }: EventFields, node: YamlNode): MotionItem | undefined {
  if (node.kind !== 'map') return report(reading, node.span, 'matter-kinds', { found: [], allowed: ITEM_KINDS });
  const fields = fieldsOf(reading, node, 'yrkar', [...ITEM_KINDS, 'punkter', 'räknas som']);
  const found = ITEM_KINDS.filter((kind) => fields.has(kind));
  const [kind] = found;
  if (kind === undefined || found.length > 1) return report(reading, node.span, 'matter-kinds', { found, allowed: ITEM_KINDS });
  const text = fields.text(kind);
  switch (kind) {
    case 'bifall':
    case 'avslag': {
      const target = fields.required(kind);
      return target === undefined ? undefined : { kind: kind === 'bifall' ? 'approve' : 'reject', target, clauses: clausesOf({ reading, fields }) ?? 'all' };
    }
    case 'ändring':
    case 'tillägg': {
      const proposal = fields.required(kind);
      if (proposal === undefined || needs({ fields }, 'punkter') === 'missing') return undefined;
      return { kind: kind === 'ändring' ? 'amend' : 'add', proposal, scenario: fields.text('räknas som'), clauses: proposedClauses({ reading, fields }, 'punkter') };
    }
    case 'återremiss':
    case 'bordläggning': return { kind: kind === 'återremiss' ? 'referBack' : 'postpone', reason: text === 'utan skäl' ? undefined : text };
  }
}

export function readSpoke(event: EventFields): Act | undefined {
  return needs(event, 'av') === 'missing' ? undefined : { ...event.recorded, kind: 'spoke', persons: personsOf(event, 'av') };
}

const LEAVES = new Map([['enhälligt', 'unanimous'], ['inte frågat', 'notAsked']] as const);

export function readWithdrawal({ fields, recorded }: EventFields): Act | undefined {
  const proposal = fields.required('förslag');
  return proposal === undefined ? undefined : { ...recorded, kind: 'motionWithdrawn', proposal, leave: fields.word('medgivande', LEAVES) ?? 'notAsked' };
}

const GROUNDS = new Map([['nytt ärende', 'newMatter'], ['lagstridigt', 'unlawful']] as const);

export function readRefusedProposal({ fields, recorded }: EventFields): Act | undefined {
  const proposal = fields.required('förslag');
  const ground = fields.required('skäl') === undefined ? undefined : fields.word('skäl', GROUNDS);
  return proposal === undefined || ground === undefined ? undefined : { ...recorded, kind: 'proposalRefused', proposal, ground };
}
