import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { eventText, writeAnswer } from '../../src/core/procedure/recording/event-text.ts';
import { questionsFor, RECORDABLE } from '../../src/core/procedure/recording/questions.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-skriv-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function recorded(path: string, lines: readonly string[]): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'arende', path, '--skriv'], { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
}

const answers = (event: string, given: Readonly<Record<string, string | readonly string[]>>): readonly string[] => [event, ...questionsFor(event).flatMap(({ key, form }) => {
  const answer = given[key] ?? '';
  return form === 'clauseLines' || form === 'motionLines' ? [...answer, ''] : [answer].flat();
})];

const MEETING = answers('sammanträde', { organ: 'provnämnden', slag: 'nämnd', dag: '2025-03-03', paragraf: '§ 1', mandat: '3', 'närvaro': 'fullständig', 'ordförande': 'Ada', 'tjänstgörande': 'Ada, Bo, Cia' });
const PROPOSAL = answers('förslag', { beteckning: 'NF', 'från': 'förvaltningen', punkter: ['1: Bidraget höjs, nu', '2: Tack'] });
const MOTION = answers('yrkande', { av: 'Bo', yrkar: ['bifall NF 2', 'ändring C 1: Nej: "inte" nu'] });
const CLOSED = answers('överläggningen avslutas', {});
const QUESTION = answers('proposition', { id: 'p1', punkter: '1', steg: 'huvud', 'ställs': 'NF, C', finner: 'NF' });
const ASKED = answers('omröstning begärs', { proposition: 'p1', ja: 'NF', nej: 'C', 'fastställd': 'ja' });
const VOTE = answers('omröstning', { proposition: 'p1', ja: 'Ada', nej: 'Bo, Cia', finner: 'C' });
const HEAD = ['PROV/1/2025', 'Ett prov', 'Ada (S), Bo (M), Cia (M)'];
const ALL = [...HEAD, ...MEETING, ...PROPOSAL, ...MOTION, ...CLOSED, ...QUESTION, ...ASKED, ...VOTE, ''];

describe('recording', () => {
  const whole = join(folder, 'hel.yaml');
  const first = recorded(whole, ALL);

  test('asks for each part and adds the acts to the file, which can then be gone through', () => {
    expect([first.code, first.errors, existsSync(`${whole}.utkast`)]).toEqual([0, '', false]);
    const { matter, problems } = readMatter('hel.yaml', readFileSync(whole, 'utf8'));
    expect(problems).toEqual([]);
    expect(matter?.acts.map(({ kind }) => kind)).toEqual(['meetingOpened', 'proposalMade', 'motionMoved', 'deliberationClosed', 'questionPut', 'voteRequested', 'voteHeld']);
    expect(matter?.acts[2]).toMatchObject({ items: [{ kind: 'approve' }, { kind: 'amend', clauses: [{ text: 'Nej: "inte" nu' }] }] });
  });

  test.each([5, HEAD.length + MEETING.length + 5, HEAD.length + MEETING.length + 6, ALL.length - 6])('broken off after %i answers goes on where it stopped', (count) => {
    const path = join(folder, `avbruten-${count}.yaml`);
    recorded(path, ALL.slice(0, count));
    expect(existsSync(`${path}.utkast`)).toBe(true);
    recorded(path, ALL.slice(count));
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });

  test('does not save what may not be done, and says why', () => {
    const path = join(folder, 'vägrad.yaml');
    const { out, code } = recorded(path, [...HEAD, ...MEETING, ...answers('beslut', { punkter: '1 NF' }), ...PROPOSAL, 'hej', '']);
    expect(code).toBe(0);
    expect(out).toMatch(/fel act-out-of-order[\s\S]*Händelsen är inte sparad[\s\S]*Sparat som händelse 2[\s\S]*Händelsen "hej" finns inte/u);
    expect(readFileSync(path, 'utf8')).not.toContain('beslut');
  });

  test('takes a correction with the act it puts instead', () => {
    const path = join(folder, 'rättad.yaml');
    recorded(path, [...HEAD, ...MEETING, ...PROPOSAL, 'rättelse', '2', 'fel text', ...answers('förslag', { beteckning: 'NF', 'från': 'förvaltningen', punkter: ['1: Bidraget sänks'] }), '']);
    const { matter } = readMatter('rättad.yaml', readFileSync(path, 'utf8'));
    expect(matter?.acts.at(-1)).toMatchObject({ kind: 'correction', corrects: '2', reason: 'fel text', instead: { kind: 'proposalMade', clauses: [{ text: 'Bidraget sänks' }] } });
  });

  test('adds nothing to a file whose events do not stand last, or to one that cannot be read', () => {
    const [other, broken, draft] = ['annan.yaml', 'trasig.yaml', 'utkast.yaml'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(other, 'ärende: A\nhändelser:\nrubrik: B\n');
    writeFileSync(broken, 'ärende: A\nrubrik: B\nhändelser:\n  - { händelse: hej }\n');
    writeFileSync(draft, 'ärende: A\nrubrik: B\nhändelser:\n');
    writeFileSync(`${draft}.utkast`, '{"events": 1}');
    expect([recorded(other, ['']), recorded(broken, ['']), recorded(draft, [''])].map(({ code, errors }) => [code, errors.split(/\s/u)[0]])).toEqual([[1, '"händelser"'], [1, 'trasig.yaml:4:17'], [1, 'Det']]);
  });
});

describe('an answer', () => {
  test('is the same text when the file is read again, whatever is in it', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.trim()).filter((text) => text !== '' && !/[\n\r]/u.test(text)), (text) => {
      const made = writeAnswer('text', text);
      const yaml = made.kind === 'written' ? made.yaml : '';
      const { matter } = readMatter('prov.yaml', `ärende: A\nrubrik: B\npersoner: { Ada: S }\nhändelser:\n${eventText('anteckning', [{ key: 'av', yaml: '[Ada]' }, { key: 'text', yaml }])}`);
      expect(matter?.acts[0]).toMatchObject({ kind: 'noteMade', text });
    }));
  });

  test.each([['pairs', '1 NF, 2'], ['clauseLines', '1 Bidraget'], ['motionLines', 'bifaller NF']] as const)('in the form %s is not clear as "%s"', (form, answer) => {
    expect(writeAnswer(form, answer)).toMatchObject({ kind: 'unclear' });
  });

  test('is asked of every event there is', () => {
    expect(RECORDABLE.filter((event) => questionsFor(event).length === 0)).toEqual([]);
  });
});
