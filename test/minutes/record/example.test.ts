import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changesIn, rereadDraft } from '../../../src/core/minutes/record/file/changes.ts';
import { confirm, type Confirmed } from '../../../src/core/minutes/record/file/confirm.ts';
import { draftYaml } from '../../../src/core/minutes/record/file/draft-yaml.ts';
import { readDraft } from '../../../src/core/minutes/record/file/read-draft.ts';
import { changesReport, draftReport } from '../../../src/core/swedish/minutes/record/draft-report.ts';
import { draftHead, matterHead } from '../../../src/core/swedish/minutes/record/draft-words.ts';
import { tellHindrance } from '../../../src/core/swedish/minutes/record/tell-hindrance.ts';
import { drafted, membersIn, named, reread } from './make.ts';

const folder = 'examples/protokoll/bekrafta';
const text = readFileSync(`${folder}/protokoll.txt`, 'utf8');
const members = membersIn(readFileSync(`${folder}/organ.yaml`, 'utf8'));
const draft = drafted(text, { members });
const said = named(draft, { 'M-B Persson (M)': 'Maj-Britt Holm Persson' });
const done = (made: Confirmed): Extract<Confirmed, { readonly kind: 'confirmed' }> => {
  if (made.kind === 'hindered') throw new Error(JSON.stringify(made.hindrances));
  return made;
};
const hindered = (made: Confirmed): readonly string[] => (made.kind === 'hindered' ? made.hindrances.map((one) => tellHindrance(one, 'protokoll.txt', 'sv')) : []);

describe('constructed minutes become a matter in draft', () => {
  test('as it has been looked over', async () => {
    await expect(draftYaml(draft, draftHead(draft))).toMatchFileSnapshot('golden/utkast.yaml');
  });

  test('and the same text when it is read and written again', () => {
    const once = draftYaml(draft, []);
    expect(draftYaml(reread(once), [])).toBe(once);
  });

  test('confirmed, it is a matter that replays as the minutes say', async () => {
    const { text: matter, outcome } = done(confirm(said, 'all', 'Ragna Ekbom', matterHead));
    await expect(matter).toMatchFileSnapshot('golden/arende.yaml');
    expect(outcome.meetings[0]?.clauses.map(({ clause, status, settledBy }) => [clause, status, settledBy?.how])).toEqual([['1', 'decided', 'castingVote'], ['2', 'decided', 'acclamation'], ['3', 'decided', 'acclamation'], ['4', 'rejected', 'acclamation']]);
  });

  test('only what is confirmed is in the matter', () => {
    const { text: matter } = done(confirm(draft, ['2', '4'], 'Ragna Ekbom', matterHead));
    expect([/1 250 000|omröstning begärs/u.test(matter), /VVN\/88\/2022/u.test(matter), /punkt 2, 4 bekräftad av Ragna Ekbom/u.test(matter)]).toEqual([false, true, true]);
  });
});

describe('names', () => {
  test('an alias of the members file is the member; initials are nobody until a person says whose', () => {
    expect(draft.events[0]?.keys['tjänstgörande']).toContainEqual('Maj-Britt Holm Persson');
    expect(draft.names.map(({ written, candidates }) => [written, candidates])).toEqual([['M-B Persson (M)', ['Maj-Britt Holm Persson']]]);
  });

  test('a last name two have is told with both and settles nothing', () => {
    const two = drafted(text.replace('M-B Persson (M)', 'Kim Holm (M)'), { members });
    expect(two.names.map(({ written, candidates }) => [written, candidates])).toEqual([['Kim Holm (M)', ['Nils Holm', 'Lars Holm']]]);
  });

  test('without a members file the minutes list themselves: a name with and without party is one, and so is the member served for', () => {
    const own = drafted(text.replace('Siri Lund (C), ersättare   ', 'Siri Lund, ersättare       '));
    expect(own.names.map(({ written }) => written)).toEqual(['M-B Persson (M)']);
    expect(own.persons).toMatchObject({ 'Siri Lund': 'C', 'Einar Tjus': 'SD' });
  });

  test('the same name in another party is not the member', () => {
    expect(drafted(text.replace('M-B Persson (M)', 'Aisha Karim (V)'), { members }).names.map(({ written }) => written)).toEqual(['Aisha Karim (V)']);
  });

  test('one who is only in the dissent of clause 1 stands in the way of clause 1 alone', () => {
    expect(hindered(confirm(draft, ['2', '3', '4'], 'Ragna Ekbom', matterHead))).toEqual([]);
    expect(hindered(confirm(draft, ['1'], 'Ragna Ekbom', matterHead))).toHaveLength(1);
  });
});

describe('what stands in the way is told with where it stands in the minutes', () => {
  test.each([
    ['a name', confirm(draft, 'all', 'P', matterHead)],
    ['a clause that is not there', confirm(said, ['9'], 'P', matterHead)],
    ['what the law does not allow', confirm(named(drafted(text.replace('Ragna Ekbom (S), ordförande                 X', 'Ragna Ekbom (S), ordförande                             X').replace('Siri Lund (C), ersättare                               X', 'Siri Lund (C), ersättare                    X'), { members }), { 'M-B Persson (M)': 'Maj-Britt Holm Persson' }), ['2', '1'], 'P', matterHead)],
    ['a vote by one who is not serving', confirm(named(drafted(text.replace('Gunnel Brask (V), ledamot                   X', 'Nils Holm (M), ledamot                      X'), { members }), { 'M-B Persson (M)': 'Maj-Britt Holm Persson' }), ['1'], 'P', matterHead)],
    ['votes that cannot be read', confirm(named(drafted(text.replace('Gunnel Brask (V), ledamot                   X', 'Gunnel Brask (V), ledamot                   X    X'), { members }), { 'M-B Persson (M)': 'Maj-Britt Holm Persson' }), ['1'], 'P', matterHead)],
    ['minutes without clauses', confirm(drafted('Konstruerat.\n\n§ 1 Information\n\nSammanfattning\nNämnden får information.\n'), 'all', 'P', matterHead)],
  ])('%s', async (name, made) => {
    const lines = made.kind === 'hindered' ? made.hindrances.flatMap((one) => [tellHindrance(one, 'protokoll.txt', 'sv'), '', tellHindrance(one, 'protokoll.txt', 'en'), '']) : ['NOTHING'];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`bad/${name.replaceAll(' ', '-')}.txt`);
  });

  test('an act the person wrote wrongly is told by its id', () => {
    const wrong = reread(draftYaml(said, []).replace('finner: förslaget', 'finner: Viklander'));
    expect(hindered(confirm(wrong, ['1'], 'P', matterHead))[0]).toContain('protokoll.txt, rad 40: proposition (punkt-1) får inte ske så');
  });
});

describe('a corrected version of the minutes', () => {
  const first = done(confirm(said, 'all', 'Ragna Ekbom', matterHead)).draft;
  const fresh = (changed: string): ReturnType<typeof drafted> => drafted(changed, { members });

  test('with the same reading changes nothing', () => {
    expect(changesIn(first, fresh(text.replace('Fyra vårdgivare har mobila team.', 'Fem vårdgivare har mobila team.')))).toEqual([]);
  });

  test('with another amount bears on the clause it stands in, and on the confirmations of that alone', () => {
    const other = fresh(text.replaceAll('1 250 000', '1 260 000'));
    expect(changesReport(changesIn(first, other), 'sv')).toContain('(förslag) läses annorlunda; rör bekräftad punkt 1');
    expect(rereadDraft(first, other).clauses.map(({ confirmedBy }) => confirmedBy)).toEqual([undefined, 'Ragna Ekbom', 'Ragna Ekbom', 'Ragna Ekbom']);
  });

  test('with a vote that is gone says so', () => {
    const other = fresh(text.replace(/Omröstning\n[\s\S]*?antas\.\n\n(?=Proposition\nOrdföranden ställer proposition på förvaltningens förslag i punkt 2)/u, ''));
    expect(changesReport(changesIn(first, other), 'sv').split('\n').filter((line) => line.includes('finns inte längre'))).toHaveLength(2);
  });

  test('keeps what a person changed in acts that read as before, and who names mean', () => {
    const mended = reread(draftYaml(first, []).replace('från: förvaltningen', 'från: hälsovalsenheten'));
    const after = rereadDraft(mended, fresh(text.replace('Förvaltningen\n', 'Förvaltningen\nVårdgivarna\n')));
    expect(after.events.find(({ id }) => id === 'förslag')?.keys['från']).toBe('hälsovalsenheten');
    expect(after.names.map(({ means }) => means)).toEqual(['Maj-Britt Holm Persson']);
    expect(after.clauses.every(({ confirmedBy }) => confirmedBy === undefined)).toBe(true);
  });
});

test('the report says where a draft stands, in either language', async () => {
  await expect(`${draftReport(draft, 'sv')}\n\n${draftReport(draft, 'en')}\n`).toMatchFileSnapshot('golden/laget.txt');
});

test.each([
  ['punkter saknas', 'utkast: { fil: a, fingeravtryck: b, paragraf: 1 }\närende: A/1\nrubrik: x\nhändelser: []\n'], ['en nyckel är okänd', 'utkast: { fil: a, fingeravtryck: b, paragraf: 1 }\närende: A/1\nrubrik: x\npunkter: {}\nhändelser: []\nhandelser: []\n'],
  ['bekräftad utan av', 'utkast: { fil: a, fingeravtryck: b, paragraf: 1 }\närende: A/1\nrubrik: x\npunkter: { 1: { bekräftad: ja } }\nhändelser: []\n'], ['bekräftad med annat ord', 'utkast: { fil: a, fingeravtryck: b, paragraf: 1 }\närende: A/1\nrubrik: x\npunkter: { 1: { bekräftad: kanske } }\nhändelser: []\n'],
])('a draft in which %s is refused', (_, yaml) => {
  const read = readDraft('utkast.yaml', yaml);
  expect(read.kind === 'refused' && read.problems.map(({ code }) => code)).toMatchSnapshot();
});
