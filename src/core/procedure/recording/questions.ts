import { REGISTERED_KEY } from '../reading/registered-as.ts';
import { CORRECTION, EVENT_KINDS } from '../reading/events/event-kinds.ts';

/**
 * How an answer is written down: a text, several with commas between, clauses with what was decided (1 NF, 2 avslag), or one answer a
 * line until an empty one: clauses with their text (1: Bidraget höjs), or what is moved (ändring C 1: Bidraget sänks). Those who serve are
 * a list, with roles in the file's own form; keys have that form only ({ S: [V, MP] }). All but a text may be written in it.
 */
export type AnswerForm = 'text' | 'list' | 'pairs' | 'clauseLines' | 'motionLines' | 'attendees' | 'keys';

/** One thing to ask about an event: the key its answer is written under, and in what form. */
export interface EventQuestion {
  readonly key: string;
  readonly form: AnswerForm;
}

const LISTS: ReadonlySet<string> = new Set(['kallas', 'av', 'punkter', 'ställs', 'ordning', 'till förmån för']);
/** Those who voted each way, and those who were away. */
export const VOTE_LISTS: ReadonlySet<string> = new Set(['ja', 'nej', 'avstår', 'frånvarande']);

/** The events that can be recorded, by their names in a matter's file. */
export const RECORDABLE: readonly string[] = [...EVENT_KINDS.keys(), CORRECTION];

/** What to ask about an event, in order. A correction asks what it corrects and why; the event instead is asked about by itself. */
export function questionsFor(event: string): readonly EventQuestion[] {
  if (event === CORRECTION) return [{ key: 'rättar', form: 'text' }, { key: 'skäl', form: 'text' }];
  const keys = EVENT_KINDS.get(event)?.keys ?? [];
  const last = event === 'proposition' || event === 'omröstning begärs' ? ['id', ...keys] : keys;
  return [...last, 'rader', 'anmärkning'].map((key): EventQuestion => ({ key, form: formOf(event, key) }));
}

function formOf(event: string, key: string): AnswerForm {
  if (key === REGISTERED_KEY || key === 'inkallelseordning') return 'keys';
  if (event === 'sammanträde' && (key === 'tjänstgörande' || key === 'övriga')) return 'attendees';
  if (event === 'förslag' && key === 'punkter') return 'clauseLines';
  if (event === 'yrkande' && key === 'yrkar') return 'motionLines';
  if (event === 'beslut' && key === 'punkter') return 'pairs';
  if (event === 'expediering' && key === 'till') return 'list';
  if (event === 'omröstning' && VOTE_LISTS.has(key)) return 'list';
  return LISTS.has(key) ? 'list' : 'text';
}
