import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPlanSheet, type PlanSheet } from '../../../../core/payments/reading/read-plan.ts';
import type { ReadSheet } from '../../../../core/payments/reading/read-order.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { decodeText } from '../../../readers/decode-text.ts';
import type { Options } from '../../options.ts';
import { refused } from '../../said.ts';
import { told, type Opened } from '../../session.ts';
import { paymentPhrase } from '../phrases.ts';

/** What a result rests on, for its receipt: a file, or several under one name. */
export interface UsedFile {
  readonly file: string;
  readonly fingerprint: string;
}

export interface OpenSheet<Content> {
  readonly content: Content;
  readonly used: UsedFile;
}

/** A sheet that a person has written, read without errors, or what to say instead. */
export function openSheet<Content>(path: string, { language }: Options, read: (file: string, text: string) => ReadSheet<Content>): Opened<OpenSheet<Content>> {
  if (!existsSync(path)) return { kind: 'refused', said: refused(paymentPhrase('no-file', language, path)) };
  const file = basename(path);
  const decoded = decodeText(readFileSync(path), 'utf-8');
  if (decoded.kind === 'fault') return { kind: 'refused', said: refused(paymentPhrase('not-utf-8', language, `${file}:${decoded.row}`)) };
  const { text } = decoded;
  const { content, problems } = read(file, text);
  if (content === undefined) return { kind: 'refused', said: refused(told(problems, language)) };
  return { kind: 'opened', content: { content, used: { file, fingerprint: fingerprint(text) } } };
}

/** The accounts named with --konton. */
export function openPlan(options: Options): Opened<OpenSheet<PlanSheet>> {
  if (options.accounts === undefined) return { kind: 'refused', said: refused(paymentPhrase('accounts-needed', options.language), 2) };
  return openSheet(options.accounts, options, readPlanSheet);
}

/** Several files as one line of a receipt: how many they are, and the fingerprint of all. */
export function usedTogether(name: string, files: readonly UsedFile[]): UsedFile {
  const [only] = files;
  if (only && files.length === 1) return only;
  return { file: `${name} (${files.length})`, fingerprint: fingerprint(files.map((one) => `${one.file} ${one.fingerprint}`).join('\n')) };
}
