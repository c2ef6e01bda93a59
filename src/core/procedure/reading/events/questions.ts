import type { Act } from '../../acts/act.ts';
import { REJECTION, type Ballot, type BallotOption, type Finding, type Stage } from '../../acts/question-acts.ts';
import type { Tally } from '../../rounds/tally.ts';
import { clauseNumbers, clausesOf } from '../clauses.ts';
import { needs, personsOf, report, wordsOf, type EventFields } from '../matter-reading.ts';
import { FORMAL, FORMS, STAGES, VOTING_FORMS } from '../words.ts';

/** How many proposals a question of each stage is put on: a rejection may stand beside one put alone. */
const PUT: Readonly<Record<Stage, { readonly least: number; readonly most: number | undefined }>> = {
  counter: { least: 3, most: undefined }, main: { least: 2, most: 2 }, single: { least: 1, most: 2 }, addition: { least: 1, most: 2 },
};

export function readQuestion(event: EventFields): Act | undefined {
  const { fields, recorded, reading, span } = event;
  const clauses = clauseNumbers(event);
  const stage = fields.required('steg') === undefined ? undefined : fields.word('steg', STAGES);
  if (stage === undefined || needs(event, 'ställs') === 'missing') return undefined;
  const put = wordsOf(event, 'ställs');
  const { least, most } = PUT[stage];
  if (put.length < least || put.length > (most ?? put.length)) report(reading, span, 'matter-put', { stage: fields.text('steg') ?? '', found: put.length, least, most });
  const finds = findingOf(event, stage);
  return finds && { ...recorded, kind: 'questionPut', clauses, stage, put, finds, order: wordsOf(event, 'ordning') };
}

function findingOf({ fields }: EventFields, stage: Stage): Finding | undefined {
  if (stage === 'counter') {
    const [main, counter] = [fields.required('huvudförslag'), fields.required('motförslag')];
    return main === undefined || counter === undefined ? undefined : { kind: 'named', main, counter };
  }
  const proposal = fields.required('finner');
  return proposal === undefined ? undefined : { kind: 'adopted', proposal };
}

export function readVoteRequest({ fields, recorded }: EventFields): Act | undefined {
  const [question, yes, no] = [fields.required('proposition'), fields.required('ja'), fields.required('nej')];
  if (question === undefined || yes === undefined || no === undefined) return undefined;
  const [writtenYes, writtenNo] = [fields.text('ja enligt ordningen'), fields.text('nej enligt ordningen')];
  return {
    ...recorded, kind: 'voteRequested', question, yes, no, form: fields.word('form', FORMS) ?? 'open',
    written: { ...(writtenYes === undefined ? {} : { yes: writtenYes }), ...(writtenNo === undefined ? {} : { no: writtenNo }) },
    approved: fields.word('fastställd', new Map([['ja', 'yes'], ['okänt', 'unknown']] as const)) ?? 'unknown',
  };
}

const OPTIONS: readonly (readonly [string, BallotOption])[] = [['ja', 'yes'], ['nej', 'no'], ['avstår', 'abstain'], ['frånvarande', 'absent']];
const CHAIR_BALLOTS = new Map([['ja', 'yes'], ['nej', 'no'], ['avstår', 'abstain']] as const);

export function readVote(event: EventFields): Act | undefined {
  const { fields, recorded } = event;
  const question = fields.required('proposition');
  const isListed = OPTIONS.some(([key]) => fields.has(key));
  const ballots = OPTIONS.flatMap(([key, option]) => personsOf(event, key).map((person): Ballot => ({ person, option })));
  const stated = tallyOf(event, 'resultat');
  if (!isListed && !fields.has('resultat')) needs(event, 'resultat');
  if (question === undefined) return undefined;
  return {
    ...recorded, kind: 'voteHeld', question, ballots: isListed ? ballots : undefined, stated, finds: fields.text('finner'),
    chairBallot: fields.word('ordförandens röst', CHAIR_BALLOTS), lot: fields.text('lott'), by: fields.word('sätt', VOTING_FORMS),
  };
}

/** 5–7–1: yes, no, abstentions. */
function tallyOf({ reading, fields }: EventFields, key: string): Tally | undefined {
  const scalar = fields.scalar(key);
  if (!scalar) return undefined;
  const [, yes, no, abstain] = /^(\d{1,4})\s*[–-]\s*(\d{1,4})\s*[–-]\s*(\d{1,4})$/u.exec(scalar.text) ?? [];
  if (yes === undefined || no === undefined || abstain === undefined) return report(reading, scalar.span, 'matter-tally', { found: scalar.text });
  return { yes: Number(yes), no: Number(no), abstain: Number(abstain) };
}

const CHAIRS = new Map([['för', 'requesting'], ['emot', 'against'], ['okänt', 'unknown']] as const);
const FINDINGS = new Map([['bifall', 'granted'], ['avslag', 'denied']] as const);
const CLASSES = new Map([['majoritet', 'majority'], ['minoritet', 'minority'], ['okänt', undefined]] as const);

export function readFormal({ fields, recorded }: EventFields): Act | undefined {
  const motion = fields.required('yrkande') === undefined ? undefined : fields.word('yrkande', FORMAL);
  const finds = fields.required('finner') === undefined ? undefined : fields.word('finner', FINDINGS);
  if (motion === undefined || finds === undefined) return undefined;
  return {
    ...recorded, kind: 'formalTried', motion, finds, present: fields.wholeNumber('närvarande'), requesting: fields.wholeNumber('för'),
    against: fields.wholeNumber('emot'), chair: fields.word('ordföranden', CHAIRS) ?? 'unknown',
    declared: fields.has('genom') && fields.text('genom') !== 'okänt' ? fields.word('genom', CLASSES) : undefined, reason: fields.text('motivering'), comesUp: fields.text('tas upp'),
  };
}

/** The decision by clause; `avslag` for one whose proposals were all rejected. */
export function readDecision(event: EventFields): Act | undefined {
  const { fields, recorded, reading } = event;
  if (needs(event, 'punkter') === 'missing') return undefined;
  const node = fields.node('punkter');
  if (node?.kind !== 'map') return report(reading, node?.span ?? event.span, 'matter-clauses', { key: 'punkter' });
  const clauses = new Map(node.entries.map(({ key, value }) => [key.text, value.kind === 'scalar' ? value.text : REJECTION]));
  return { ...recorded, kind: 'decisionStated', clauses };
}

export function readDissent(event: EventFields): Act | undefined {
  if (needs(event, 'av') === 'missing') return undefined;
  const { fields, recorded } = event;
  return {
    ...recorded, kind: 'dissentNoted', persons: personsOf(event, 'av'), clauses: clausesOf(event), inFavourOf: wordsOf(event, 'till förmån för'), text: fields.text('text'),
  };
}

export function readNote(event: EventFields): Act | undefined {
  const text = event.fields.required('text');
  if (needs(event, 'av') === 'missing' || text === undefined) return undefined;
  return { ...event.recorded, kind: 'noteMade', persons: personsOf(event, 'av'), text };
}
