/** Everything the server and the store refuse with, pinned in both languages. */
import { expect, test } from 'vitest';
import { FIELD_FAULTS, fieldFault } from '../../src/core/swedish/server/field-faults.ts';
import { IMPORT_REMARKS, tellImportRemark, type ImportRemarkCode } from '../../src/core/swedish/server/import-words.ts';
import { RECORD_WORDS } from '../../src/core/swedish/server/record-words.ts';
import { refusalWords, SERVER_REFUSALS, type RefusalCode } from '../../src/core/swedish/server/refusals.ts';
import { STORE_FAULTS, tellStoreFault, type StoreFaultCode } from '../../src/core/swedish/server/store-faults.ts';
import { SERVER_WORDS } from '../../src/core/swedish/server/words.ts';

const FACTS = { what: 'mall2', role: 'ekonom', action: 'se', thing: 'liggaren', type: 'application/json', limit: '2 MB', seconds: 3, number: 17, found: 4, who: 'Ada', most: 4, machine: 'linux-mips', folder: 'data', said: 'no space left', count: 12, file: 'kopia.jsonl', line: 9, why: 'Typsnitten saknar ett tecken.', name: 'Mars 2025', by: 'Ada', when: '2026-11-22', rulebook: 'mall', entity: 'hälsocentral', row: 'Frösön', input: 'listade', period: '2024', title: 'Vad som gällde 2026-11-22', day: '2026-11-23', reason: 'Fel år.' };
const LANGUAGES = ['sv', 'en'] as const;
const CHANGES = ['gone', 'order', 'before', 'hash', 'content', 'answered', 'seal', 'message'] as const;

test('what the server says when it does not do what was asked', async () => {
  const told = (Object.keys(SERVER_REFUSALS) as RefusalCode[]).flatMap((code) => LANGUAGES.map((language) => {
    const { title, detail } = refusalWords(code, FACTS, language);
    return `${code} ${language}\n  ${title}\n  ${detail}`;
  }));
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('golden/refusals.txt');
});

test('what is said of a field', async () => {
  const told = FIELD_FAULTS.flatMap((fault) => LANGUAGES.map((language) => `${fault} ${language}: ${fieldFault(fault, fault === 'type' ? 'string' : '7', language)}`));
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('golden/fields.txt');
});

test('what is told of an import that no reader of files tells', async () => {
  const told = (Object.keys(IMPORT_REMARKS) as ImportRemarkCode[]).flatMap((code) => LANGUAGES.map((language) => `${code} ${language}: ${tellImportRemark(code, FACTS, language)}`));
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('golden/imports.txt');
});

test('what the store and its commands say', async () => {
  const faults = (Object.keys(STORE_FAULTS) as StoreFaultCode[]).flatMap((code) => LANGUAGES.map((language) => `${code} ${language}: ${tellStoreFault(code, FACTS, language)}`));
  const record = LANGUAGES.flatMap((language) => [
    RECORD_WORDS.whole[language](3, 'ab12', 0), RECORD_WORDS.whole[language](3, 'ab12', 12), RECORD_WORDS.files[language](3, [{ number: 2, id: 'mars-4fd1', file: 'filer/leverans.yaml', what: 'changed' }, { number: 3, id: 'april-99aa', file: 'filer/a.csv', what: 'gone' }]), ...CHANGES.map((what) => RECORD_WORDS.broken[language]({ number: 5, stream: 'order:liggare', at: 2, what })), RECORD_WORDS.badSeal[language]('x'),
    RECORD_WORDS.dumped[language](3, 1, 5), RECORD_WORDS.restored[language](3, 1, 5),
  ]);
  const words = Object.values(SERVER_WORDS).flatMap((one) => LANGUAGES.map((language) => one[language]('http://127.0.0.1:4177')));
  await expect(`${[...faults, ...record, ...words].join('\n')}\n`).toMatchFileSnapshot('golden/store.txt');
});
