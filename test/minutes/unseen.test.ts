import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMinutes } from '../../src/core/minutes/findings/check-minutes.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { factsOf } from './unseen/facts.ts';

const folder = 'examples/protokoll/olika-skrivsatt';

/** Faults the texts truly have: an open vote without a roll call, and a list that has only some of the names, a proposal not sent to the body it is put to. */
const TRUE_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  'tredje/07-deltar-ej-och-anteckningar.txt': ['DISP-NEXTBODY'],
  'forsta/16-ja-ar-avslag-pa-motion.txt': ['VOTE-NOROLL'], 'andra/05-votering-i-bilaga-med-nummer.txt': ['RES-NOTPART', 'ROLL-SUM', 'ROLL-SUM'],
};

describe.each(readdirSync(folder))('wordings of other secretaries, batch %s', (batch) => {
  const texts = readdirSync(`${folder}/${batch}`).filter((name) => name.endsWith('.txt'));

  test.each(texts)('%s says what a person read in it, no more and no less', (name) => {
    const reading = readMinutes(plainText(name, readFileSync(`${folder}/${batch}/${name}`, 'utf8')));
    const expected = readFileSync(`${folder}/${batch}/${name.replace('.txt', '.facit')}`, 'utf8').split('\n').filter((line) => line !== '');
    expect([...factsOf(reading)].toSorted()).toEqual(expected.toSorted());
    expect(reading.document.text).toContain('Konstruerat protokoll');
  });

  test.each(texts)('%s raises no false alarm', (name) => {
    const findings = checkMinutes(readMinutes(plainText(name, readFileSync(`${folder}/${batch}/${name}`, 'utf8'))));
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code).toSorted()).toEqual(TRUE_FINDINGS[`${batch}/${name}`] ?? []);
  });
});
