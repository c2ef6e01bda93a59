import { expect, test } from 'vitest';
import { checkMinutes } from '../../src/core/minutes/findings/check-minutes.ts';
import { CODES } from '../../src/core/minutes/findings/codes.ts';
import { silentCorrections } from '../../src/core/minutes/findings/corrections.ts';
import { finding, type Finding } from '../../src/core/minutes/findings/finding.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import type { MinutesReading } from '../../src/core/minutes/reading.ts';
import { refusal, type Refusal } from '../../src/core/minutes/refusal.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { refusalLines } from '../../src/core/swedish/minutes/refusals.ts';
import { findingLines } from '../../src/core/swedish/minutes/tell-finding.ts';
import { countMutations, rowMutations, texts } from './mutations.ts';
import { planted } from './planted.ts';

/** What only a register tells. */
const fromRegister: readonly Finding[] = [
  finding('NORM-CONFLICT', { start: 0, end: 1 }, { of: 'register', subject: 'primärvårdens organisation', first: 'Organisation 2009', second: 'Organisation 2016' }),
  finding('REF-DANGLING', { start: 0, end: 1 }, { of: 'register', written: 'LS/24/2010', near: 'LS/42/2010' }), finding('DELEG-RECEIVER', { start: 0, end: 1 }, { clause: '1', to: 'rådet', level: 'council' }),
];

/** One finding of each code, out of the planted faults. */
function oneOfEach(): readonly { readonly found: Finding; readonly reading: MinutesReading }[] {
  const made = [...planted(), ...countMutations().slice(0, 1), ...rowMutations().slice(0, 8)];
  const seen = new Map<string, { readonly found: Finding; readonly reading: MinutesReading }>();
  for (const { text, code } of made) {
    if (seen.has(code)) continue;
    const reading = readMinutes(plainText('protokoll.txt', text));
    const found = checkMinutes(reading).find((one) => one.code === code);
    if (found) seen.set(code, { found, reading });
  }
  const [now, before] = [(texts.get('11') ?? '').replaceAll('3 400 000', '3 500 000'), texts.get('11') ?? ''].map((text) => readMinutes(plainText('protokoll.txt', text)));
  const corrected = now && before && silentCorrections(now, before)[0];
  if (corrected && now) seen.set(corrected.code, { found: corrected, reading: now });
  const registered = now ? fromRegister.map((found) => ({ found, reading: now })) : [];
  for (const one of registered) if (!seen.has(one.found.code)) seen.set(one.found.code, one);
  return [...Object.keys(CODES).flatMap((code) => seen.get(code) ?? []), ...registered.filter(({ found: { code } }) => code !== 'DELEG-RECEIVER')];
}

test.each(['sv', 'en'] as const)('each finding is said with place, what disagrees, what to do and its rule (%s)', async (language) => {
  const each = oneOfEach();
  expect(each.map(({ found }) => found.code)).toEqual([...Object.keys(CODES), 'NORM-CONFLICT', 'REF-DANGLING']);
  await expect(`${each.map(({ found, reading }) => findingLines(found, reading.document, language).join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(`golden/sentences.${language}.txt`);
});

const refusals: readonly Refusal[] = [
  refusal('minutes-missing', 'a.pdf', {}), refusal('minutes-too-large', 'a.pdf', { megabytes: 2048, most: 60 }), refusal('minutes-too-long', 'a.txt', { lines: 1_100_000, most: 150_000 }), refusal('minutes-too-many-pages', 'a.pdf', { pages: 9000, most: 2000 }),
  refusal('minutes-format', 'a.png', { ending: '.png' }), refusal('minutes-encoding', 'a.txt', { row: 3 }), refusal('minutes-empty', 'a.txt', {}), refusal('minutes-pdf-locked', 'a.pdf', {}), refusal('minutes-pdf-broken', 'a.pdf', {}), refusal('minutes-docx-broken', 'a.docx', {}),
  refusal('minutes-docx-locked', 'a.docx', {}), refusal('minutes-unpacked-too-large', 'a.docx', { most: 80 }), refusal('minutes-time', 'a.pdf', { seconds: 9 }), refusal('minutes-memory', 'a.pdf', { megabytes: 560 }), refusal('minutes-no-text', 'a.pdf', {}),
];

test.each(['sv', 'en'] as const)('each refusal says what was found, what was expected and what to do (%s)', async (language) => {
  await expect(`${refusals.map((one) => refusalLines(one, language).join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(`golden/refusals.${language}.txt`);
});
