import { beforeAll, describe, expect, test } from 'vitest';
import { confirm, type Confirmed } from '../../../src/core/minutes/record/file/confirm.ts';
import type { DraftFile } from '../../../src/core/minutes/record/file/draft-file.ts';
import { draftYaml } from '../../../src/core/minutes/record/file/draft-yaml.ts';
import type { MatterOutcome, MeetingOutcome } from '../../../src/core/procedure/outcome.ts';
import { S85, S93, source, warnWithout } from '../sources.ts';
import { byHand, drafted, membersIn, named, reread } from './make.ts';

warnWithout();
const [s85, s93] = [source(S85), source(S93)];
const arenden = 'rulebooks/jamtland-harjedalen/beslut/arenden';

/** What a meeting came to, without the words that one writer chose and another did not: names of proposals as the other has them, no texts, no places. */
function compared({ meetings }: MatterOutcome, item: string, called: Readonly<Record<string, string>>): unknown {
  const meeting = meetings.find((one) => one.item === item);
  const name = (id: string | undefined): string | undefined => (id === undefined ? undefined : (called[id] ?? id));
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => name(id) ?? '').toSorted();
  return meeting && {
    body: meeting.body, bodyKind: meeting.bodyKind, item: meeting.item, day: meeting.day, result: meeting.result, reason: meeting.reason, dispatch: meeting.dispatch, dates: meeting.dates,
    clauses: meeting.clauses.map((clause) => ({
      clause: clause.clause, status: clause.status, proposal: name(clause.proposal), addressee: clause.addressee, fallen: names(clause.fallen), how: clause.settledBy?.how, winner: name(clause.settledBy?.winner),
      vote: clause.settledBy?.vote && { yes: name(clause.settledBy.vote.yes), no: name(clause.settledBy.vote.no), tally: clause.settledBy.vote.tally },
    })),
    dissents: meeting.dissents.map(({ persons, clauses, inFavourOf }) => ({ persons: [...persons].toSorted(), clauses, inFavourOf: names(inFavourOf) })),
  };
}

const done = (made: Confirmed): Extract<Confirmed, { readonly kind: 'confirmed' }> => {
  if (made.kind === 'hindered') throw new Error(JSON.stringify(made.hindrances, undefined, 1));
  return made;
};
const says = (): readonly string[] => ['läst'];
const effects = ({ clauses }: Pick<MeetingOutcome, 'clauses'>): readonly string[] => clauses.flatMap((clause) => clause.effects.map((effect) => `${clause.clause} ${effect.kind}${effect.kind === 'payment' ? ` ${effect.ore}` : effect.kind === 'repeal' ? ` ${effect.target}` : ''}`));

describe.skipIf(s85 === undefined)('§ 85 of 2025, read and confirmed', () => {
  const called = { 'förslaget': 'RD', Olofsson: 'LEO', Hoffner: 'EH', Hamberg: 'RH' };
  let draft: DraftFile;
  beforeAll(() => { draft = drafted(s85 ?? ''); });
  const hand = byHand(`${arenden}/rs-762-2024-p85.yaml`);

  test('waits for who Ted Länsberg is, and for nothing else', () => {
    expect(draft.names.map(({ written, candidates }) => [written, candidates])).toEqual([['Ted Länsberg (SD)', ['Ted Michael Länsberg']]]);
    expect([draft.doubts, draft.notUnderstood]).toEqual([[], []]);
    const made = confirm(draft, 'all', 'Prov', says);
    expect(made.kind === 'hindered' && made.hindrances.map((one) => (one.kind === 'nameUnsettled' ? [one.name.written, one.clauses] : one.kind))).toEqual([['Ted Länsberg (SD)', ['2']]]);
  });

  test('comes to the same as the matter written by hand, once a person has said who he is and which day it was', () => {
    const said = named(reread(draftYaml(draft, []).replace('dag: okänd', 'dag: 2025-05-27')), { 'Ted Länsberg (SD)': 'Ted Michael Länsberg' });
    const { outcome } = done(confirm(said, 'all', 'Prov', says));
    expect(compared(outcome, '§ 85', called)).toEqual(compared(hand, '§ 85', {}));
    expect([outcome.caseNumber, outcome.heading, outcome.regime]).toEqual([hand.caseNumber, hand.heading, hand.regime]);
    expect(outcome.remarks.map(({ code }) => code)).toEqual(hand.remarks.map(({ code }) => code));
  });

  test('has the effects its words settle, as by hand', () => {
    const { outcome } = done(confirm(named(draft, { 'Ted Länsberg (SD)': 'Ted Michael Länsberg' }), 'all', 'Prov', says));
    const [own, other] = [outcome.meetings[0], hand.meetings[0]];
    // That clause 1 brings the rule of 30 km and 4 000 in force is a person's judgement: its words only refer to earlier years.
    expect(own && ['1 insertion', ...effects(own)]).toEqual(other && effects(other));
  });

  test('every act has the lines it was read from', () => {
    expect(draft.events.filter(({ lines }) => !/^\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*$/u.test(lines))).toEqual([]);
    expect(draft.events.find(({ id }) => id === 'punkt-2-begärs')?.keys).toMatchObject({ ja: 'förslaget', nej: 'Hamberg', 'nej enligt ordningen': 'Olofsson' });
  });

  test('clauses can be confirmed some at a time, and those that are not stay out of the matter', () => {
    const first = done(confirm(draft, ['1', '3'], 'Prov', says));
    expect(first.outcome.meetings[0]?.clauses.map(({ clause, status }) => [clause, status])).toEqual([['1', 'decided'], ['3', 'decided']]);
    expect(first.text).not.toContain('ändring: Hamberg');
    const rest = done(confirm(named(first.draft, { 'Ted Länsberg (SD)': 'Ted Michael Länsberg' }), 'all', 'Annan', says));
    expect(rest.draft.clauses.map(({ confirmedBy }) => confirmedBy)).toEqual(['Prov', 'Annan', 'Prov', 'Annan', 'Annan', 'Annan', 'Annan']);
  });
});

describe.skipIf(s93 === undefined)('§ 93 of 2018, read and confirmed', () => {
  const board = membersIn('organ: regionstyrelsen\nledamöter:\n  - { namn: Anton Nordqvist, parti: MP }\n  - { namn: Elin Hoffner, parti: V }\n  - { namn: Thomas Andersson, parti: C }\n  - { namn: Eva Hellstrand, parti: C }\n');

  test('comes to the same as that meeting in the matter written by hand', () => {
    const hand = byHand(`${arenden}/rs-2018-p93.yaml`);
    const draft = reread(draftYaml(drafted(s93 ?? '', { members: board }), []).replace('dag: okänd', 'dag: 2018-02-15..2018-06-30'));
    const { outcome } = done(confirm(draft, 'all', 'Prov', says));
    expect(compared(outcome, '§ 93', { 'förslaget': 'RS' })).toEqual(compared(hand, '§ 93', {}));
    const [own, other] = [outcome.meetings[0], hand.meetings.find(({ item }) => item === '§ 93')];
    expect(own && effects(own)).toEqual(other && effects(other));
  });

  test('without a list of members nobody who takes no part is known, and nothing is confirmed', () => {
    const made = confirm(drafted(s93 ?? ''), 'all', 'Prov', says);
    expect(made.kind === 'hindered' && made.hindrances.map(({ kind }) => kind)).toEqual(['nameUnsettled', 'nameUnsettled', 'nameUnsettled', 'nameUnsettled']);
  });
});
