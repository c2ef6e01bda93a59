import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDay, type Day } from '../../../core/quantity/day.ts';
import type { PurseLedger } from '../../../core/payments/purses/acts.ts';
import { readPurseSheet, type PurseSheet } from '../../../core/payments/purses/reading/read-purse-sheet.ts';
import { readTransferRules } from '../../../core/payments/purses/reading/read-rules.ts';
import type { TransferRules } from '../../../core/payments/purses/rule.ts';
import type { ReadSheet } from '../../../core/payments/reading/read-order.ts';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import { fingerprint } from '../../fingerprint.ts';
import { readPurses } from '../../payments/purse-file.ts';
import { decodeText } from '../../readers/decode-text.ts';
import type { Options } from '../options.ts';
import type { UsedFile } from '../payments/open/sheet-file.ts';
import { phrase } from '../phrases.ts';
import { openRegister } from '../register/open-register.ts';
import { refused } from '../said.ts';
import { told, type Opened } from '../session.ts';
import { regionFolder } from './open-organisation.ts';
import { ownPhrase } from './phrases.ts';

/** The register, the region's rules of where money may go, and the day by which things were known. */
export interface OpenRules {
  readonly index: RegisterIndex;
  readonly rules: TransferRules;
  readonly known: Day | undefined;
  readonly used: readonly UsedFile[];
}

export function openRules(options: Options): Opened<OpenRules> {
  const { language, knownBy } = options;
  const known = knownBy === undefined ? undefined : parseDay(knownBy);
  if (knownBy !== undefined && !known) return { kind: 'refused', said: refused(phrase('bad-day', language, knownBy), 2) };
  const register = openRegister(options);
  if (register.kind === 'refused') return register;
  const { index, files } = register.content;
  const path = join(regionFolder(options), 'medel', 'medel.yaml');
  if (!existsSync(path)) return { kind: 'refused', said: refused(ownPhrase('no-rules', language, path)) };
  const opened = readSheetFile(path, options, (file, text) => readTransferRules(file, text, index.register));
  if (opened.kind === 'refused') return opened;
  return { kind: 'opened', content: { index, known, rules: opened.content.content, used: [opened.content.used, ...files] } };
}

export interface OpenSheet<Content> {
  readonly content: Content;
  readonly used: UsedFile;
}

/** The sheet of transfers. */
export function openPurseSheet(path: string, options: Options): Opened<OpenSheet<PurseSheet>> {
  return existsSync(path) ? readSheetFile(path, options, readPurseSheet) : { kind: 'refused', said: refused(ownPhrase('no-file', options.language, path)) };
}

function readSheetFile<Content>(path: string, { language }: Options, read: (file: string, text: string) => ReadSheet<Content>): Opened<OpenSheet<Content>> {
  const file = basename(path);
  const decoded = decodeText(readFileSync(path), 'utf-8');
  if (decoded.kind === 'fault') return { kind: 'refused', said: refused(ownPhrase('not-utf-8', language, `${file}:${decoded.row}`)) };
  const { content, problems } = read(file, decoded.text);
  if (content === undefined) return { kind: 'refused', said: refused(told(problems, language)) };
  return { kind: 'opened', content: { content, used: { file, fingerprint: fingerprint(decoded.text) } } };
}

/** The ledger named, else borsar.jsonl beside the sheet, else here. */
export function purseLedgerPath({ ledger }: Options, sheet: string | undefined): string {
  return ledger ?? join(sheet === undefined ? '.' : dirname(sheet), 'borsar.jsonl');
}

export function openPurseLedger(path: string, { language }: Options): Opened<PurseLedger> {
  const read = readPurses(path);
  return read.kind === 'ledger' ? { kind: 'opened', content: read.ledger } : { kind: 'refused', said: refused(told(read.problems, language)) };
}
