/** The region's own matters, as their files record them: what must come of them, and what must be reported and not mended. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { record, replay } from '../../src/core/procedure/matter/replay.ts';
import { newMatter, type MatterState } from '../../src/core/procedure/matter/state.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import type { MatterOutcome, MeetingOutcome } from '../../src/core/procedure/outcome.ts';
import { readMatter, type MatterFile } from '../../src/core/procedure/reading/read-matter.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/beslut/arenden/';

function open(file: string): { readonly matter: MatterFile; readonly state: MatterState; readonly outcome: MatterOutcome } {
  const { matter, problems } = readMatter(file, readFileSync(FOLDER + file, 'utf8'));
  if (!matter) throw new Error(JSON.stringify(problems));
  const replayed = replay(matter.head, matter.acts);
  if (replayed.kind === 'refused') throw new Error(replayed.refusal.code);
  return { matter, state: replayed.state, outcome: outcomeOf(replayed.state) };
}

describe('RS/762/2024 § 85', () => {
  const { matter, state, outcome } = open('rs-762-2024-p85.yaml');
  const [meeting] = outcome.meetings;

  test.each([
    ['1', 'LEO', 'majority', '5–7–1', 'RD', 'LEO'], ['2', 'RD', 'majority', '7–6–0', 'RD', 'RH'], ['3', 'RD', 'acclamation', undefined, undefined, undefined],
    ['4', 'LEO', 'majority', '5–7–1', 'RD', 'LEO'], ['5', 'RD', 'acclamation', undefined, undefined, undefined],
    ['6', 'LEO', 'majority', '6–7–0', 'avslag', 'LEO'], ['7', 'LEO', 'majority', '6–7–0', 'avslag', 'LEO'],
  ])('V01 V02 V03 V04 clause %s is decided for %s by %s %s, yes for %s and no for %s', (clause, proposal, how, tally, yes, no) => {
    const found = meeting?.clauses.find((one) => one.clause === clause);
    const vote = found?.settledBy?.vote;
    expect([found?.status, found?.proposal, found?.settledBy?.how, vote && `${vote.tally.yes}–${vote.tally.no}–${vote.tally.abstain}`, vote?.yes, vote?.no]).toEqual(['decided', proposal, how, tally, yes, no]);
  });

  test('has four roll calls of thirteen, each equal to its stated result', () => {
    const votes = state.treatments[0]?.rounds.flatMap((round) => round.votes) ?? [];
    expect(votes.map(({ held }) => [held?.ballots?.length, JSON.stringify(held?.tally) === JSON.stringify(held?.stated)])).toEqual([[13, true], [13, true], [13, true], [13, true]]);
  });

  test('G7 G8 exempts Torvalla until the event of a new decision; the proposal that fell would have until a day', () => {
    const clause = meeting?.clauses.find((one) => one.clause === '2');
    expect(clause?.effects).toEqual([{ kind: 'inapplication', target: 'Likvärdiga villkor', scope: 'Torvalla', from: undefined, until: { kind: 'event', event: 'nytt beslut' } }]);
    expect(clause?.fallen).toEqual(['RH']);
    expect(state.treatments[0]?.proposals.find(({ id }) => id === 'RH')?.effects).toMatchObject([{ until: { kind: 'day', day: '2026-12-31' } }]);
  });

  test('G9 pays 19 281 000 kronor for 2024, from account 2990', () => {
    expect(meeting?.clauses.flatMap(({ effects }) => effects).filter(({ kind }) => kind === 'payment' || kind === 'booking')).toEqual([
      { kind: 'payment', to: 'privata vårdgivare', ore: 1_928_100_000n, period: '2024' },
      { kind: 'booking', account: 'balanskonto 2990', costCentre: '7000', period: '2024' },
    ]);
  });

  test('G10 gives the council an assignment due at the meeting of 4–5 November 2025', () => {
    expect(meeting?.clauses.find(({ clause }) => clause === '6')?.effects).toMatchObject([{ kind: 'assignment', to: 'Politiska rådet för vårdvalen', due: { from: '2025-11-04', to: '2025-11-05' }, at: 'regionstyrelsen' }]);
  });

  test('tells what the minutes leave unsaid or contradict, with lines, and is silent on the rest', () => {
    expect(outcome.remarks.map(({ level, rule, code, lines }) => `${level} ${rule} ${code} ${lines}`)).toEqual([
      'note L24 substitute-without-principal 288–300',
      'unknown L08 quorum-unknown 155–157',
      'note P15 chair-found-other 158–159',
      'warning L24 order-names-other 173–175, 305–306',
      'note P04 bundled 200–201',
      'warning L24 motion-not-put 212–233',
      'warning L24 motion-not-put 212–233',
      'note P10 dissenter-abstained 235–244',
      'note L04 dissent-without-clauses 250–270',
      'warning L24 assignee-not-dispatched 271–274',
    ]);
  });

  test('gives line numbers that are in the minutes, for every act that has them', () => {
    const numbers = matter.acts.flatMap(({ lines }) => (lines ?? '').split(/[–,]\s*/u).filter((text) => text !== '').map(Number));
    expect(numbers.filter((line) => !(line >= 1 && line <= 363))).toEqual([]);
    expect(matter.acts.filter(({ lines }) => lines === undefined).map(({ kind }) => kind)).toEqual(['deliberationClosed', 'meetingEnded']);
  });

  test('is the same however often, and in whatever pieces, it is replayed', () => {
    expect(replay(matter.head, matter.acts)).toEqual({ kind: 'replayed', state });
    let piecemeal = newMatter(matter.head);
    for (const act of matter.acts) {
      const step = record(piecemeal, act);
      if (step.kind === 'done') piecemeal = step.state;
    }
    expect(piecemeal).toEqual(state);
  });

  test('V12 had the preliminary vote been asked for, and held 7–1–5, LEO would have gone on and won', () => {
    const at = matter.acts.findIndex(({ id }) => id === 'r1') + 1;
    const [place] = matter.acts.map((act) => act.place);
    if (!place) throw new Error('no acts');
    const asked = [
      { kind: 'voteRequested', id: 'x', place, question: 'r1', yes: 'LEO', no: 'EH', written: {}, approved: 'yes', form: 'open' } as const,
      { kind: 'voteHeld', id: 'y', place, question: 'r1', ballots: undefined, stated: { yes: 7, no: 1, abstain: 5 }, finds: 'LEO', chairBallot: undefined, lot: undefined } as const,
    ];
    const replayed = replay(matter.head, [...matter.acts.slice(0, at), ...asked, ...matter.acts.slice(at)]);
    expect(outcomeOf(replayed.state).meetings[0]?.clauses[0]?.proposal).toBe('LEO');
  });
});

describe('RS/1039/2017 § 93', () => {
  let meetings: readonly MeetingOutcome[] = [];
  let remarks: MatterOutcome['remarks'] = [];
  beforeAll(() => { ({ outcome: { meetings, remarks } } = open('rs-2018-p93.yaml')); });

  test('the assembly referred it back for the reason that § 93 answers', () => {
    expect(meetings[0]).toMatchObject({ body: 'regionfullmäktige', item: '§ 33', result: 'referredBack', clauses: [{ status: 'referredBack' }, { status: 'referredBack' }] });
    expect(meetings[0]?.reason).toContain('likvärdig vård');
  });

  test('G2 the board only proposes: nothing is repealed, and there is nothing to appeal', () => {
    expect(meetings[1]).toMatchObject({
      body: 'regionstyrelsen', clauses: [{ status: 'proposed', addressee: 'regionfullmäktige' }, { status: 'proposed', addressee: 'regionfullmäktige' }],
      dates: { appeal: { kind: 'notAppealable' } },
    });
  });

  test('tells of the date before any decision, the clause without one, and the body that is not on the list', () => {
    expect(remarks.filter(({ level }) => level === 'warning').map(({ code }) => code)).toEqual(['retroactive', 'next-body-not-dispatched']);
    expect(remarks.map(({ code }) => code)).toContain('no-start-day');
  });

  test('says nothing of a minority right it cannot know, but that it is unknown', () => {
    expect(open('rs-2018-p93.yaml').state.minorityUsed).toBe('unknown');
  });
});
