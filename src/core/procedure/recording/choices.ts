import { REJECTION } from '../acts/question-acts.ts';
import { presentIn } from '../matter/people.ts';
import type { MatterState, Treatment } from '../matter/state.ts';
import { VOTE_LISTS } from './questions.ts';
import { ANSWERS, BODY_KINDS, EXCEPTIONS, FORMAL, FORMS, STAGES, VOTING_FORMS } from '../reading/words.ts';

/** What an answer can be taken from: one of some, several of them, a day, or anything that is written. */
export type Choice =
  | { readonly kind: 'one' | 'some'; readonly options: readonly string[] }
  | { readonly kind: 'day' | 'free' };

const FREE: Choice = { kind: 'free' };

const WORDS: Readonly<Record<string, readonly string[]>> = {
  steg: [...STAGES.keys()], form: [...FORMS.keys()], 'fastställd': ['ja', 'okänt'], slag: [...BODY_KINDS.keys()], 'kungjort': [...ANSWERS.keys()], berett: [...ANSWERS.keys()],
  distans: [...ANSWERS.keys()], 'jävig': ['ja', 'nej'], 'närvaro': ['fullständig', 'ofullständig'], medgivande: ['enhälligt', 'inte frågat'], utfall: ['upphävs', 'fastställs'], genom: ['majoritet', 'minoritet', 'okänt'],
  'ordföranden': ['för', 'emot', 'okänt'], 'ordförandens röst': ['ja', 'nej', 'avstår'],
  'röstning': [...VOTING_FORMS.keys()], 'sätt': [...VOTING_FORMS.keys()], 'tillägg': ['sist', 'valfritt'], undantag: [...EXCEPTIONS.keys()],
};

/** The answers there are to one question about an event, from the matter as it stands. */
export function choiceFor(event: string, key: string, state: MatterState): Choice {
  const treatment = state.treatments.at(-1);
  const persons = treatment && event !== 'sammanträde' ? attending(treatment) : [...state.head.persons.keys()];
  if (key === 'dag') return { kind: 'day' };
  if (event === 'avvisning' && key === 'skäl') return { kind: 'one', options: ['nytt ärende', 'lagstridigt'] };
  if (event === 'formell prövning' && key === 'yrkande') return { kind: 'one', options: [...FORMAL.keys()] };
  if (event === 'formell prövning' && key === 'finner') return { kind: 'one', options: ['bifall', 'avslag'] };
  if (event === 'formell prövning' && (key === 'för' || key === 'emot')) return FREE;
  if (event === 'expediering' || event === 'brådska') return FREE;
  if (event === 'omröstning' && VOTE_LISTS.has(key)) return { kind: 'some', options: persons };
  const words = WORDS[key];
  if (words) return { kind: 'one', options: words };
  return about(event, key, treatment, persons);
}

function about(event: string, key: string, treatment: Treatment | undefined, persons: readonly string[]): Choice {
  const proposals = treatment ? [...new Set(treatment.proposals.filter(({ state }) => state === 'live').map(({ id }) => id))] : [];
  switch (key) {
    case 'av': return { kind: 'some', options: persons };
    case 'person':
    case 'ordförande':
    case 'för': return { kind: 'one', options: persons };
    case 'tjänstgörande':
    case 'övriga': return { kind: 'some', options: persons };
    case 'punkter': return event === 'förslag' || event === 'beslut' ? FREE : { kind: 'some', options: [...(treatment?.clauses.keys() ?? [])] };
    case 'ställs':
    case 'ordning': return { kind: 'some', options: [...proposals, REJECTION] };
    case 'till förmån för': return { kind: 'some', options: proposals };
    case 'förslag':
    case 'huvudförslag':
    case 'motförslag': return { kind: 'one', options: proposals };
    case 'finner':
    case 'ja':
    case 'nej':
    case 'ja enligt ordningen':
    case 'nej enligt ordningen': return { kind: 'one', options: [...proposals, REJECTION] };
    case 'proposition': return { kind: 'one', options: treatment?.rounds.map(({ id }) => id) ?? [] };
    default: return FREE;
  }
}

/** Those who serve first, then the others who are there. */
function attending(treatment: Treatment): readonly string[] {
  const serving = presentIn(treatment).map(({ person }) => person);
  return [...serving, ...[...treatment.people.keys()].filter((person) => !serving.includes(person))];
}
