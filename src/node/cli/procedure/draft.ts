import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The answers so far to the events being recorded: one, or a correction and the event it puts instead. */
export interface Draft {
  readonly events: readonly DraftEvent[];
}

export interface DraftEvent {
  readonly event: string;
  /** In the order of the questions; an empty text is a question that was passed over. */
  readonly answers: readonly string[];
  /** The lines given so far to the next question, when it takes several. */
  readonly lines?: readonly string[] | undefined;
}

export const draftPath = (path: string): string => `${path}.utkast`;

/** What was begun and not finished; `unreadable` when the file is something else. */
export function readDraft(path: string): Draft | 'none' | 'unreadable' {
  if (!existsSync(draftPath(path))) return 'none';
  try {
    const read: unknown = JSON.parse(readFileSync(draftPath(path), 'utf8'));
    return isDraft(read) ? read : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isDraft(read: unknown): read is Draft {
  if (typeof read !== 'object' || read === null || !('events' in read) || !Array.isArray(read.events)) return false;
  return read.events.every((one: unknown) => typeof one === 'object' && one !== null && 'event' in one && typeof one.event === 'string'
    && 'answers' in one && isTexts(one.answers) && (!('lines' in one) || isTexts(one.lines)));
}

function isTexts(read: unknown): boolean {
  return Array.isArray(read) && read.every((one: unknown) => typeof one === 'string');
}

export function saveDraft(path: string, draft: Draft): void {
  writeWhole(draftPath(path), JSON.stringify(draft));
}

export function removeDraft(path: string): void {
  rmSync(draftPath(path), { force: true });
}

/** The file is whole or as it was: it is written beside, and then takes its place. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.del`, text, { flush: true });
  renameSync(`${path}.del`, path);
}
