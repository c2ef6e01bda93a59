/** An act can be asked about, written and read back: nothing an act may hold needs its file's text. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/core/procedure/acts/act.ts';
import { EFFECT_KINDS } from '../../src/core/procedure/reading/effects.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { answersOf } from '../../src/core/procedure/recording/answers/answers-of.ts';
import { clausesAnswer, clausesIn, keysOfEffect, type ClauseAnswer } from '../../src/core/procedure/recording/answers/clause-answers.ts';
import { eventText, writeAnswer } from '../../src/core/procedure/recording/event-text.ts';
import { faultKey } from '../../src/core/procedure/recording/fault-key.ts';
import { EMPTY_MOTION, isOwnText, isVerdict, MOTION_KINDS, motionsAnswer, motionsIn, type MotionAnswer } from '../../src/core/procedure/recording/answers/motion-answers.ts';
import { questionsFor } from '../../src/core/procedure/recording/questions.ts';
import { joinedTexts, tryMatter } from '../../src/core/procedure/recording/try-matter.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/beslut/arenden';
const MATTERS = readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')] as const);

/** An act's answers as they would be recorded. */
function recorded(event: string, answers: Readonly<Record<string, string>>): string {
  const asked = questionsFor(event);
  return eventText(event, [...(asked.some(({ key }) => key === 'id') ? [] : [{ key: 'id', form: 'text' } as const]), ...asked].flatMap(({ key, form }) => {
    const answer = answers[key] ?? '';
    if (answer === '') return [];
    const read = writeAnswer(form, answer);
    if (read.kind === 'unclear') throw new Error(`${key}: ${read.found}`);
    return [{ key, yaml: read.yaml }];
  }));
}

/** An act without where it stands. */
const bare = (act: Act): unknown => JSON.parse(JSON.stringify(act, (key, value: unknown) => (key === 'place' ? undefined : typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value)));

describe('an act of a matter', () => {
  test.each(MATTERS)('is answered for as it stands, and written anew is the same act: %s', (file, text) => {
    const { matter } = readMatter(file, text);
    const [head = ''] = text.split(/(?<=^händelser:\n)/mu);
    const anew = (matter?.acts ?? []).map(({ id }) => {
      const found = answersOf(file, text, id);
      return found ? recorded(found.event, { ...found.answers, id }) : '';
    });
    const again = readMatter(file, joinedTexts([head, ...anew]));
    expect(again.problems).toEqual([]);
    expect(again.matter?.acts.map(bare)).toEqual(matter?.acts.map(bare));
    expect(matter?.acts.length).toBeGreaterThan(5);
  });

  test('that was corrected is answered for as the correction has it', () => {
    const [file, text] = MATTERS[1] ?? ['', ''];
    const { matter } = readMatter(file, text);
    const decision = matter?.acts.find(({ kind }) => kind === 'noteMade' || kind === 'decisionStated')?.id ?? '';
    const after = `${text.trimEnd()}\n${eventText('rättelse', [{ key: 'rättar', yaml: JSON.stringify(decision) }, { key: 'skäl', yaml: 'fel' }], eventText('anteckning', [{ key: 'av', yaml: '[Elin Hoffner]' }, { key: 'text', yaml: 'Tack' }]))}`;
    expect(answersOf(file, after, decision)).toEqual({ event: 'anteckning', answers: { av: 'Elin Hoffner', text: 'Tack' } });
    expect(answersOf(file, text, 'ingen')).toBeUndefined();
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'Ö', ' ', ',', ':', '"', '}', '1', '#', '-', '\n'), minLength: 1, maxLength: 12 }).map((text) => text.trim()).filter((text) => text !== '');
const effect = fc.constantFrom(...EFFECT_KINDS).chain((kind) => fc.record(Object.fromEntries(keysOfEffect(kind).map((key) => [key, words]))).map((values) => ({ kind, values })));
const clauses: fc.Arbitrary<readonly ClauseAnswer[]> = fc.uniqueArray(fc.record({ clause: fc.integer({ min: 1, max: 99 }).map(String), text: words, heading: fc.oneof(fc.constant(''), words), effects: fc.array(effect, { maxLength: 3 }) }), { selector: ({ clause }) => clause, maxLength: 4 })
  .map((all) => all.toSorted((a, b) => Number(a.clause) - Number(b.clause)));
const motion: fc.Arbitrary<MotionAnswer> = fc.tuple(fc.constantFrom(...MOTION_KINDS), words, fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 }), clauses, fc.oneof(fc.constant(''), words)).map(([kind, said, numbers, texts, scenario]) =>
  (isOwnText(kind) ? { ...EMPTY_MOTION, kind, proposal: said, texts, scenario } : isVerdict(kind) ? { ...EMPTY_MOTION, kind, proposal: said, clauses: numbers } : { ...EMPTY_MOTION, kind, reason: said }));

describe('what is written field by field', () => {
  test('comes back as it was: clauses with what they do', () => {
    fc.assert(fc.property(clauses, (all) => { expect(clausesIn(clausesAnswer(all))).toEqual(all); }));
  });

  test('comes back as it was: what is moved', () => {
    fc.assert(fc.property(fc.array(motion, { minLength: 1, maxLength: 3 }), (all) => { expect(motionsIn(motionsAnswer(all))).toEqual(all); }));
  });

  test('is not written where nothing is said', () => {
    expect(clausesAnswer([{ clause: '1', text: ' ', heading: '', effects: [{ kind: 'betalar', values: { till: '' } }] }])).toBe('');
  });

  test('that cannot be read within its brackets is unclear, and nothing is written', () => {
    expect(writeAnswer('attendees', '[{ person: Ada Ek')).toEqual({ kind: 'unclear', found: '[{ person: Ada Ek' });
    expect(writeAnswer('keys', 'S: V')).toEqual({ kind: 'unclear', found: 'S: V' });
  });
});

describe('a fault', () => {
  const before = 'ärende: P/1\nrubrik: Prov\npersoner: { Ada Ek: S }\nhändelser:\n';
  const told = (event: string, answers: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
    const whole = joinedTexts([before, recorded(event, answers)]);
    const tried = tryMatter('prov.yaml', whole);
    return tried.kind === 'may' ? [] : tried.problems.map((problem) => faultKey(problem, event, whole));
  };
  const MEETING = { organ: 'provnämnden', slag: 'nämnd', dag: '2026-03-03', paragraf: '§ 1', mandat: '1', 'ordförande': 'Ada Ek', 'tjänstgörande': 'Ada Ek' };

  test('is told at the field it is in: one that is missing, one that cannot be read, and one within brackets', () => {
    expect(told('sammanträde', MEETING)).toEqual([]);
    expect(told('sammanträde', { ...MEETING, organ: '' })).toEqual(['organ']);
    expect(told('sammanträde', { ...MEETING, dag: 'i går', mandat: 'en' })).toEqual(['dag', 'mandat']);
    expect(told('sammanträde', { ...MEETING, 'tjänstgörande': '[{ person: Ada Ek, roll: kung }]' })).toEqual(['tjänstgörande']);
    expect(told('förslag', { beteckning: 'RD', 'från': 'oss', punkter: '{ 1: { text: Tack, verkan: [{ betalar: mycket, till: oss, period: 2026 }] } }' })).toEqual(['punkter']);
  });

  test('that the law makes is told at the answer that may have to change, and of the act as a whole where none is', () => {
    const whole = joinedTexts([before, recorded('sammanträde', MEETING), recorded('förslag', { beteckning: 'RD', 'från': 'oss', punkter: '1: Tack' }), recorded('överläggningen avslutas', {})]);
    const asked = (event: string, answers: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
      const text = joinedTexts([whole, recorded(event, answers)]);
      const tried = tryMatter('prov.yaml', text);
      return tried.kind === 'may' ? [] : tried.problems.map((problem) => faultKey(problem, event, text));
    };
    expect(asked('proposition', { punkter: '1', steg: 'enkel', 'ställs': 'RD', finner: 'C' })).toEqual(['finner']);
    expect(asked('justering', { dag: '2026-03-10' })).toEqual([undefined]);
  });
});
