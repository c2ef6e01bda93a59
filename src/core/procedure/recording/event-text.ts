import { readFlow, scalar, writeFlow } from './answers/plain-value.ts';
import type { AnswerForm } from './questions.ts';

/** An answer as YAML. */
export type Written =
  | { readonly kind: 'written'; readonly yaml: string }
  | { readonly kind: 'unclear'; readonly found: string };

/** An answered question: its key, and its answer as YAML. */
export interface AnsweredKey {
  readonly key: string;
  readonly yaml: string;
}

/** An answer in the form its question asks for, or within brackets in the file's own form, as YAML; an empty answer is not written at all. */
export function writeAnswer(form: AnswerForm, answer: string): Written {
  if (form !== 'text' && isOwnForm(answer)) {
    const value = readFlow(answer);
    return value === undefined ? { kind: 'unclear', found: answer } : written(writeFlow(value));
  }
  switch (form) {
    case 'attendees': return written(list(answer));
    case 'keys': return answer.trim() === '' ? written('') : { kind: 'unclear', found: answer };
    case 'text': return written(scalar(answer));
    case 'list': return written(list(answer));
    case 'pairs': {
      const pairs = partsOf(answer).map((part) => /^(\S+?):?\s+(.+)$/u.exec(part));
      const wrong = pairs.indexOf(null);
      if (wrong !== -1) return { kind: 'unclear', found: partsOf(answer)[wrong] ?? answer };
      return written(`{ ${pairs.map((pair) => `${scalar(pair?.[1] ?? '')}: ${scalar(pair?.[2] ?? '')}`).join(', ')} }`);
    }
    case 'clauseLines': return lines(answer, '{', '}', clauseLine);
    case 'motionLines': return lines(answer, '[', ']', motionLine);
  }
}

/** Whether an answer is written as the file itself would have it. */
const isOwnForm = (answer: string): true | false => /^\s*[[{]/u.test(answer);

/** An event as it is added to a matter's file: two spaces in, one key a line. */
export function eventText(event: string, answers: readonly AnsweredKey[], instead?: string): string {
  const keys = [`händelse: ${scalar(event)}`, ...answers.map(({ key, yaml }) => `${key}: ${yaml}`)];
  const nested = instead === undefined ? [] : ['    i stället:', ...instead.trimEnd().split('\n').map((line, index) => `  ${index === 0 ? line.replace('  - ', '    ') : line}`)];
  return `${[...keys.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)), ...nested].join('\n')}\n`;
}

/** What the head of a matter's file may hold beside its number and heading, in the order it stands. */
export const MORE_OF_HEAD = ['slag', 'regim', 'säkerhet', 'källa', 'om', 'konstruerat'] as const;
type MoreOfHead = Readonly<Partial<Record<(typeof MORE_OF_HEAD)[number], string>>>;

/** The beginning of a new matter's file; what is not said of it is left out. Undefined when the persons are not each a name with a party. */
export function newMatterText(caseNumber: string, heading: string, persons: string, more: MoreOfHead = {}): string | undefined {
  const named = partsOf(persons).map((part) => /^(.+?)\s*\(([^()]+)\)$/u.exec(part));
  if (named.includes(null)) return undefined;
  const lists = named.map((match) => `  ${scalar(match?.[1] ?? '')}: ${scalar(match?.[2] ?? '')}`);
  const said = MORE_OF_HEAD.flatMap((key) => ((more[key] ?? '').trim() === '' ? [] : [`${key}: ${scalar((more[key] ?? '').trim())}\n`])).join('');
  return `ärende: ${scalar(caseNumber)}\nrubrik: ${scalar(heading)}\n${said}\npersoner:\n${lists.join('\n')}\n\nhändelser:\n`;
}

function clauseLine(line: string): string | undefined {
  const [, clause, text] = /^(\S+?):\s*(.+)$/u.exec(line) ?? [];
  return clause === undefined || text === undefined ? undefined : `${scalar(clause)}: ${scalar(text)}`;
}

/** bifall NF 1, 2 · avslag NF alla · ändring C 1: text · tillägg T 3: text · återremiss: skäl */
function motionLine(line: string): string | undefined {
  const [, verdict, target, clauses] = /^(bifall|avslag) (\S+)(?: (.+))?$/u.exec(line) ?? [];
  if (verdict !== undefined && target !== undefined) return `{ ${verdict}: ${scalar(target)}, punkter: ${clauses === undefined || clauses === 'alla' ? 'alla' : list(clauses)} }`;
  const [, change, proposal, clause, text] = /^(ändring|tillägg) (\S+) (\S+?): (.+)$/u.exec(line) ?? [];
  if (change !== undefined && proposal !== undefined && clause !== undefined && text !== undefined) return `{ ${change}: ${scalar(proposal)}, punkter: { ${scalar(clause)}: ${scalar(text)} } }`;
  const [, formal, reason] = /^(återremiss|bordläggning)(?:: (.+))?$/u.exec(line) ?? [];
  return formal === undefined ? undefined : `{ ${formal}: ${scalar(reason ?? 'utan skäl')} }`;
}

function lines(answer: string, open: string, close: string, one: (line: string) => string | undefined): Written {
  const all = answer.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const unclear = all.find((line) => one(line) === undefined);
  return unclear === undefined ? written(`${open} ${all.map((line) => one(line) ?? '').join(', ')} ${close}`) : { kind: 'unclear', found: unclear };
}

const written = (yaml: string): Written => ({ kind: 'written', yaml });

const partsOf = (answer: string): readonly string[] => answer.split(',').map((part) => part.trim()).filter((part) => part !== '');

/** alla stands alone; everything else is a list, also of one. */
function list(answer: string): string {
  const parts = partsOf(answer);
  return parts.length === 1 && (parts[0] === 'alla' || parts[0] === 'okänt') ? parts[0] : `[${parts.map(scalar).join(', ')}]`;
}
