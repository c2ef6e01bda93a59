import { expect, test } from 'vitest';
import { checkMinutes } from '../../src/core/minutes/findings/check-minutes.ts';
import { readMinutes } from '../../src/core/minutes/read-minutes.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { indexRegister } from '../../src/core/register/index/index-register.ts';
import { minutesAgainstRegister } from '../../src/core/register/minutes/minutes-findings.ts';
import { tellFinding } from './tell.ts';
import { readRegisterFiles } from '../../src/node/project/read-register.ts';
import { S85, S93, source } from './sources.ts';

const read = readRegisterFiles('rulebooks/jamtland-harjedalen/beslut/register')?.register;
if (!read) throw new Error('no register');
const index = indexRegister(read);

/** Constructed minutes of a day when two decisions on the organisation of primary care were in force. */
const minutes = (title: string, decision: string): string => `Konstruerat protokoll: bara formen är verklig.\n\nRegionstyrelsen\nSammanträdesdatum 2017-06-14\n\n§ 40\n${title}\n\nSammanfattning\nÄrendet rör primärvården.\n\nFörslag till beslut\n1. ${decision}\n\nBeslut\n1. ${decision}\n`;

function found(text: string): readonly string[] {
  const reading = readMinutes(plainText('protokoll.txt', text));
  return minutesAgainstRegister(reading, index, checkMinutes(reading)).map((one) => `${one.code} ${one.item ?? ''}: ${tellFinding(one)}`);
}

test('a case number the register does not have is told with the nearest it has', () => {
  expect(found(minutes('Uppföljning', 'Beslutet om hantering av underskott (LS/24/2010) ses över.'))).toEqual(['REF-DANGLING 40: Beslutet rör LS/24/2010, som inte finns i registret. Kontrollera ärendenumret; registret har LS/42/2010.']);
});

test('a number it has, the own number and a statute are no fault', () => {
  expect(found(minutes('Uppföljning (RS/40/2017)', 'Beslutet om hantering av underskott (LS/42/2010) ses över enligt LOV 2008:962 och RS/40/2017.'))).toEqual([]);
});

test('two decisions in force on one subject that day are told where the paragraph names one', () => {
  expect(found(minutes('Organisation', 'Organisationen av primärvården (LS/935/2009) ses över.'))).toEqual(['NORM-CONFLICT 40: Enligt registret gällde två beslut om primärvårdens organisation den dagen: Organisation för den landstingsdrivna primärvården och Ny organisation inom område primärvård. Klargör vilket som gäller.']);
  expect(found(minutes('Organisation', 'Organisationen av tandvården ses över.'))).toEqual([]);
});

test('a council without seats is nobody to delegate to; the director is', () => {
  expect(found(minutes('Delegation', 'Beslutanderätten delegeras till Politiska rådet för vårdvalen.'))).toEqual(['DELEG-RECEIVER 40: Punkt 1 delegerar till politiska rådet för vårdvalen, som enligt registret är ett råd utan beslutanderätt. En nämnd får delegera till presidium, utskott, ledamot, ersättare eller anställd.']);
  expect(found(minutes('Delegation', 'Beslutanderätten delegeras till regiondirektören.'))).toEqual([]);
});

test.skipIf(source(S85) === undefined || source(S93) === undefined)('the two public minutes agree with the register of their region', () => {
  expect([found(source(S85) ?? ''), found(source(S93) ?? '')]).toEqual([[], []]);
});
