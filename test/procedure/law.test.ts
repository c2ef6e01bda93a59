/** A test for each rule the engine claims: the ids are those of its table. What is refused stands, with its words, in bad/. */
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import type { MatterOutcome } from '../../src/core/procedure/outcome.ts';
import { refusalOf, remarksOf, replayed } from './cases.ts';

const outcome = (after: string, events: string): MatterOutcome => outcomeOf(replayed(after, events).state);
const statuses = (after: string, events: string): readonly string[] => outcome(after, events).meetings.at(-1)?.clauses.map(({ clause, status }) => `${clause} ${status}`) ?? [];

const MAIN = '- { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, C], finner: NF }\n- { händelse: omröstning begärs, id: b1, proposition: p1, ja: NF, nej: C, fastställd: ja }\n';
const vote = (ballots: string): string => `${MAIN}- { händelse: omröstning, id: v1, proposition: p1, ${ballots} }\n`;
const REST = '- { händelse: proposition, id: p2, punkter: [2], steg: enkel, ställs: [NF], finner: NF }\n- { händelse: proposition, id: p3, punkter: [3], steg: tillägg, ställs: [T], finner: T }\n';
const stated = (first: string): string => `- { händelse: beslut, id: d, punkter: { 1: ${first}, 2: NF, 3: T } }\n`;

describe('a vote', () => {
  test('L02 L18 may be abstained from, and abstentions do not weigh', () => {
    expect(statuses('nämnd avslutad', `${vote('ja: [Ada], avstår: [Bo, Cia, Dan, Eva]')}${REST}${stated('NF')}`)).toEqual(['1 decided', '2 decided', '3 decided']);
  });

  test('L05 counts a serving substitute', () => {
    expect(refusalOf('nämnd avslutad', `- { händelse: lämnar, person: Dan }\n- { händelse: tjänstgör, person: Fia, för: Bo }\n${vote('ja: [Ada, Bo, Fia], nej: [Cia, Eva]')}`)).toBe('done');
  });

  test('L19 that is a tie goes the way of the chair\'s own vote, without another ballot', () => {
    const { meetings: [meeting] } = outcome('nämnd avslutad', `- { händelse: lämnar, person: Eva }\n${vote('ja: [Ada, Bo], nej: [Cia, Dan]')}${REST}${stated('NF')}`);
    expect(meeting?.clauses[0]).toMatchObject({ status: 'decided', proposal: 'NF', settledBy: { how: 'castingVote', vote: { tally: { yes: 2, no: 2, abstain: 0 } } } });
  });

  test('L19 belongs to the chair who leads the round', () => {
    const events = `- { händelse: lämnar, person: Eva }\n- { händelse: ordförandeskap, person: Cia }\n${vote('ja: [Ada, Bo], nej: [Cia, Dan]')}${REST}${stated('C')}`;
    expect(outcome('nämnd avslutad', events).meetings[0]?.clauses[0]).toMatchObject({ proposal: 'C', settledBy: { how: 'castingVote' } });
  });

  test('L19 that is a tie is unknown when nobody knows how the chair voted', () => {
    const events = `${vote('resultat: 2–2–1')}${REST}${stated('NF')}`;
    expect([statuses('nämnd avslutad', events)[0], remarksOf('nämnd avslutad', events)]).toEqual(['1 unknown', ['L24 roll-call-missing', 'L19 winner-unknown']]);
  });

  test('L19 in an election that is a tie is drawn by lot', () => {
    const events = MAIN.replace('fastställd: ja', 'fastställd: ja, form: sluten') + `- { händelse: omröstning, id: v1, proposition: p1, resultat: 2–2–1, lott: C }\n${REST}${stated('C')}`;
    expect(outcome('nämnd val', events).meetings[0]?.clauses[0]).toMatchObject({ proposal: 'C', settledBy: { how: 'lot' } });
  });

  test('L03 in a case of authority may be abstained from only where it is preliminary', () => {
    const three = '- { händelse: proposition, id: p0, punkter: [1], steg: motförslag, ställs: [NF, C, E], huvudförslag: NF, motförslag: C }\n- { händelse: omröstning begärs, proposition: p0, ja: C, nej: E, fastställd: ja }\n- { händelse: omröstning, proposition: p0, ja: [Cia, Dan], nej: Eva, avstår: [Ada, Bo] }';
    expect(refusalOf('nämnd myndighetsutövning med tre', three)).toBe('done');
    const main = '- { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, C], finner: NF }\n- { händelse: omröstning begärs, proposition: p1, ja: NF, nej: C, fastställd: ja }\n- { händelse: omröstning, proposition: p1, ja: [Cia, Dan], nej: Eva, avstår: [Ada, Bo] }';
    expect(refusalOf('nämnd myndighetsutövning med tre', `${three}\n${main}`)).toBe('L03 must-vote');
  });

  test('L24 keeps the stated result beside the list, and calls it a conflict when they do not name the same winner', () => {
    const near = `${vote('ja: [Ada, Bo, Eva], nej: [Cia, Dan], resultat: 4–1–0')}${REST}${stated('NF')}`;
    expect([statuses('nämnd avslutad', near)[0], remarksOf('nämnd avslutad', near)]).toEqual(['1 decided', ['L24 tally-differs']]);
    const far = `${vote('ja: [Ada, Bo, Eva], nej: [Cia, Dan], resultat: 2–3–0')}${REST}${stated('NF')}`;
    expect([statuses('nämnd avslutad', far)[0], remarksOf('nämnd avslutad', far)]).toEqual(['1 conflict', ['L24 tally-differs', 'L18 finding-differs']]);
  });

  test('L18 whose finding goes against the votes is a conflict, and is not mended', () => {
    const events = `${vote('ja: [Ada, Bo, Eva], nej: [Cia, Dan], finner: C')}${REST}${stated('C')}`;
    expect([statuses('nämnd avslutad', events)[0], remarksOf('nämnd avslutad', events)]).toEqual(['1 conflict', ['L18 finding-differs']]);
  });

  test('L24 with somebody who could vote and is not listed is told', () => {
    expect(remarksOf('nämnd avslutad', vote('ja: [Ada, Bo], nej: [Cia, Dan]'))).toEqual(['L24 voter-missing']);
  });

  test('V24 that nobody asks for leaves no ballots at all', () => {
    const state = replayed('nämnd avslutad', REST.split('\n')[0] ?? '').state;
    expect(state.treatments[0]?.rounds[0]?.votes).toEqual([]);
  });

  test('V20 P01 on the counter-proposal is held two and two in the order approved', () => {
    const votes = '- { händelse: proposition, id: p0, punkter: [1], steg: motförslag, ställs: [NF, C, E], huvudförslag: NF, motförslag: C }\n- { händelse: omröstning begärs, proposition: p0, ja: C, nej: E, fastställd: ja }\n- { händelse: omröstning, proposition: p0, ja: [Cia], nej: [Eva, Ada, Bo], avstår: Dan }\n';
    expect(refusalOf('nämnd med tre', `${votes}- { händelse: proposition, punkter: [1], steg: huvud, ställs: [NF, C], finner: NF }`)).toBe('P01 not-the-pair');
    expect(refusalOf('nämnd med tre', `${votes}- { händelse: proposition, punkter: [1], steg: huvud, ställs: [NF, E], finner: NF }`)).toBe('done');
  });

  test('P01 on the counter-proposal goes on until one is left', () => {
    const four = `- { händelse: yrkande, av: Eva, yrkar: [{ ändring: E, punkter: { 1: Evas text } }] }
- { händelse: yrkande, av: Dan, yrkar: [{ ändring: D, punkter: { 1: Dans text } }] }
- { händelse: överläggningen avslutas }
- { händelse: proposition, id: p0, punkter: [1], steg: motförslag, ställs: [NF, C, D, E], huvudförslag: NF, motförslag: C, ordning: [C, D, E] }
- { händelse: omröstning begärs, id: b0, proposition: p0, ja: C, nej: D, fastställd: ja }
- { händelse: omröstning, id: v0, proposition: p0, ja: [Ada, Bo], nej: [Cia, Dan, Eva] }
`;
    const second = '- { händelse: omröstning begärs, id: b2, proposition: p0, ja: D, nej: E, fastställd: ja }\n- { händelse: omröstning, id: v2, proposition: p0, ja: [Ada, Bo], nej: [Cia, Dan, Eva] }\n';
    const main = (against: string): string => `- { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, ${against}], finner: NF }`;
    expect(refusalOf('nämnd med yrkanden', four + main('D'))).toBe('L16 vote-not-held');
    expect([refusalOf('nämnd med yrkanden', four + second + main('D')), refusalOf('nämnd med yrkanden', four + second + main('E'))]).toEqual(['P01 not-the-pair', 'done']);
  });

  test('the electorate is frozen when the vote is asked for', () => {
    expect(refusalOf('nämnd avslutad', `${MAIN}- { händelse: lämnar, person: Eva }\n- { händelse: omröstning, proposition: p1, ja: [Ada, Bo, Eva], nej: [Cia, Dan] }`)).toBe('done');
  });
});

describe('practice', () => {
  test('P02 names main and counter-proposal by acclamation', () => {
    const { treatments: [treatment] } = replayed('nämnd med tre', '- { händelse: proposition, punkter: [1], steg: motförslag, ställs: [NF, C, E], huvudförslag: NF, motförslag: E }\n- { händelse: proposition, punkter: [1], steg: huvud, ställs: [NF, E], finner: E }').state;
    expect(treatment?.clauses.get('1')).toMatchObject({ main: 'NF', counter: 'E' });
  });

  test('P03 lets a body put additions first when its own order says so', () => {
    const events = `- { händelse: sammanträde, organ: provnämnden, slag: nämnd, paragraf: § 1, mandat: 5, närvaro: fullständig, ordförande: Ada, tillägg: valfritt, tjänstgörande: [Ada, Bo, Cia] }
- { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: texten } }
- { händelse: yrkande, av: Cia, yrkar: [{ tillägg: T, punkter: { 2: ett tillägg } }] }
- { händelse: överläggningen avslutas }
- { händelse: proposition, punkter: [2], steg: tillägg, ställs: [T], finner: T }`;
    expect(refusalOf('inget', events)).toBe('done');
  });

  test('P05 puts a single proposal against rejection though nobody moved that', () => {
    expect(refusalOf('nämnd avslutad', '- { händelse: proposition, punkter: [2], steg: enkel, ställs: [NF, avslag], finner: avslag }')).toBe('done');
  });

  test('P06 lets a motion be taken back after the review when everyone agrees', () => {
    expect(refusalOf('nämnd avslutad', '- { händelse: återtagande, förslag: C, medgivande: enhälligt }\n- { händelse: proposition, punkter: [1], steg: enkel, ställs: [NF], finner: NF }')).toBe('done');
  });

  test('P08 tells when nothing says that the voting order was approved', () => {
    expect(remarksOf('nämnd avslutad', MAIN.replace('fastställd: ja', 'fastställd: okänt'))).toEqual(['P08 order-not-approved']);
  });

  test('P10 tells of a dissenter who abstained, and does not refuse it', () => {
    const events = `${vote('ja: [Ada, Bo], nej: Cia, avstår: [Dan, Eva]')}- { händelse: reservation, av: Eva, punkter: [1], till förmån för: C }`;
    expect(remarksOf('nämnd avslutad', events)).toEqual(['P10 dissenter-abstained']);
  });

  test('P12 lets one who stepped out for a conflict of interest be told apart from one who left', () => {
    expect(refusalOf('fullmäktige', '- { händelse: jäv, person: Bo, grund: avtalspart }\n- { händelse: kommer, person: Bo }')).toBe('ORDER act-twice');
  });

  test('P15 takes yes for the main proposal and yes for the counter-proposal, and tells of the latter', () => {
    const events = '- { händelse: proposition, punkter: [1], steg: motförslag, ställs: [NF, C, E], huvudförslag: NF, motförslag: C }\n- { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, C], finner: C }\n- { händelse: omröstning begärs, proposition: p1, ja: C, nej: NF, fastställd: ja }';
    expect(remarksOf('nämnd med tre', events)).toEqual(['P15 chair-found-other', 'P15 yes-is-not-main']);
  });
});

describe('a body', () => {
  test('L07 of an assembly may go on when it is conflicts of interest that bring it below, and a board may not', () => {
    const question = '- { händelse: proposition, punkter: [2], steg: enkel, ställs: [NF], finner: NF }';
    expect(remarksOf('fullmäktige avslutad', `- { händelse: jäv, person: Bo, grund: personligen berörd }\n${question}`)).toEqual(['L07 quorum-relief']);
    const jav = ['Bo', 'Dan', 'Eva'].map((person) => `- { händelse: jäv, person: ${person}, grund: avtalspart }\n`).join('');
    expect(refusalOf('nämnd avslutad', jav + question)).toBe('L08 no-quorum');
  });

  test('L08 without a quorum can only end its meeting', () => {
    const gone = '- { händelse: lämnar, person: Bo }\n- { händelse: lämnar, person: Dan }\n- { händelse: lämnar, person: Eva }\n- { händelse: sammanträdet avslutas }';
    expect([refusalOf('nämnd avslutad', gone), statuses('nämnd avslutad', gone)]).toEqual(['done', ['1 unknown', '2 unknown', '3 unknown']]);
  });

  test('L10 of an assembly takes no vote or motion of one in conflict', () => {
    expect(refusalOf('fullmäktige med förslag', '- { händelse: jäv, person: Bo, grund: personligen berörd }\n- { händelse: yrkande, av: Bo, yrkar: [{ bifall: NF, punkter: alla }] }')).toBe('L10 mover-conflicted');
  });

  test('L11 decides itself that somebody is not in conflict', () => {
    expect(refusalOf('nämnd med förslag', '- { händelse: jäv, person: Bo, grund: avtalspart, jävig: nej }\n- { händelse: yrkande, av: Bo, yrkar: [{ bifall: NF, punkter: alla }] }')).toBe('done');
  });

  test('L14 L15 of an assembly may decide what is urgent when all present agree', () => {
    const opened = '- { händelse: sammanträde, organ: provfullmäktige, slag: fullmäktige, paragraf: § 1, mandat: 21, närvaro: fullständig, ordförande: Ada, kungjort: nej, berett: nej, tjänstgörande: [Ada, Bo, Cia, Dan, Eva, Gun, Hans, Ida, Jan, Kim, Lars] }\n- { händelse: förslag, beteckning: NF, från: styrelsen, punkter: { 1: texten } }\n';
    const rest = '- { händelse: överläggningen avslutas }\n- { händelse: proposition, punkter: [1], steg: enkel, ställs: [NF], finner: NF }';
    expect([refusalOf('inget', `${opened}- { händelse: brådska, för: alla }\n${rest}`), refusalOf('inget', `${opened}- { händelse: brådska, för: 11 }\n${rest}`)]).toEqual(['done', 'done']);
  });

  test('L20 of an assembly does not put what its chair has refused', () => {
    expect(refusalOf('fullmäktige avslutad', '- { händelse: avvisning, förslag: C, skäl: nytt ärende }\n- { händelse: proposition, punkter: [1], steg: enkel, ställs: [NF], finner: NF }')).toBe('done');
  });

  test('L32 L43 with too few seats or an even number is told', () => {
    const opened = (slag: string, mandat: number): string => `- { händelse: sammanträde, organ: prov, slag: ${slag}, paragraf: § 1, mandat: ${mandat} }`;
    expect([remarksOf('inget', opened('nämnd', 4)), remarksOf('inget', opened('fullmäktige', 30)), remarksOf('inget', opened('fullmäktige', 19)), remarksOf('inget', opened('fullmäktige', 31))])
      .toEqual([['L32 board-too-small'], ['L43 seats-not-allowed'], ['L43 seats-not-allowed'], []]);
  });

  test('L33 of an assembly lets a substitute serve for a member of the same party', () => {
    expect(refusalOf('fullmäktige', '- { händelse: tjänstgör, person: Fia, för: Bo }')).toBe('done');
  });

  test('L33 E5 takes a vote of one who came during the matter only from the next', () => {
    expect(refusalOf('fullmäktige avslutad', `- { händelse: kommer, person: Fia }\n${vote('ja: [Ada, Fia], nej: [Cia]')}`)).toBe('L33 voter-absent');
  });

  test('L34 L35 lets one who does not serve speak, and neither move nor vote', () => {
    expect([refusalOf('nämnd med förslag', '- { händelse: yttrande, av: Fia }'), refusalOf('nämnd med förslag', '- { händelse: yrkande, av: Fia, yrkar: [{ bifall: NF, punkter: alla }] }')]).toEqual(['done', 'L34 mover-not-serving']);
  });
});

describe('a postponement or a referral back', () => {
  const moved = (what: string): string => `- { händelse: yrkande, av: Dan, yrkar: [{ ${what}: mer behöver utredas }] }\n- { händelse: överläggningen avslutas }\n`;
  const ended = '- { händelse: sammanträdet avslutas }\n';
  const tried = (requesting: number, against: number, finds: string): string => `- { händelse: formell prövning, yrkande: återremiss, för: ${requesting}, emot: ${against}, finner: ${finds}, genom: okänt }\n`;
  const again = '- { händelse: sammanträde, organ: provfullmäktige, slag: fullmäktige, dag: 2025-04-07, paragraf: § 9, mandat: 21, närvaro: fullständig, ordförande: Ada, kungjort: ja, berett: ja, tjänstgörande: [Ada, Bo, Cia, Dan, Eva, Gun, Hans, Ida, Jan, Kim, Lars] }\n- { händelse: förslag, beteckning: NF, från: styrelsen, punkter: { 1: texten } }\n';

  test('L21 by a third of an assembly is granted once, and then takes a majority', () => {
    const first = `${moved('återremiss')}${tried(4, 7, 'bifall')}`;
    expect([refusalOf('fullmäktige med förslag', first), statuses('fullmäktige med förslag', first)]).toEqual(['done', ['1 referredBack', '2 referredBack']]);
    expect(refusalOf('fullmäktige med förslag', `${first}${ended}${again}${moved('återremiss')}${tried(4, 7, 'bifall')}`)).toBe('L21 formal-outcome');
    expect(refusalOf('fullmäktige med förslag', `${first}${ended}${again}${moved('återremiss')}${tried(6, 5, 'bifall')}`)).toBe('done');
  });

  test('L21 after one whose votes nobody knows leaves it unknown whether a minority may again', () => {
    const first = `${moved('återremiss')}- { händelse: formell prövning, yrkande: återremiss, finner: bifall, genom: okänt }\n${ended}`;
    expect(remarksOf('fullmäktige med förslag', `${first}${again}${moved('återremiss')}${tried(4, 7, 'bifall')}`)).toEqual(['L21 formal-unknown', 'L21 formal-unknown']);
  });

  test('L21 M10 of an extra election is granted the first time whatever the votes', () => {
    expect(refusalOf('fullmäktige extra val', `${moved('bordläggning')}- { händelse: formell prövning, yrkande: bordläggning, för: 0, emot: 11, finner: bifall }`)).toBe('done');
  });

  test('L22 M12 in an assembly has a reason', () => {
    expect(outcome('fullmäktige med förslag', `${moved('återremiss')}${tried(4, 7, 'bifall')}`).meetings[0]?.reason).toBe('mer behöver utredas');
  });

  test('L28 in a board only prepares, and in an assembly is a decision to appeal', () => {
    const board = `${moved('återremiss')}${tried(4, 1, 'bifall')}`;
    expect([outcome('nämnd med förslag', board).meetings[0]?.dates.appeal, outcome('fullmäktige med förslag', `${moved('återremiss')}${tried(6, 5, 'bifall')}`).meetings[0]?.dates.appeal])
      .toEqual([{ kind: 'notAppealable' }, { kind: 'unknown', why: 'notAnnounced' }]);
  });

  test('P03 that is denied leaves the matter to be decided the same day', () => {
    expect(statuses('fullmäktige med förslag', `${moved('återremiss')}${tried(3, 8, 'avslag')}- { händelse: proposition, punkter: [1, 2], steg: enkel, ställs: [NF], finner: NF }\n- { händelse: beslut, punkter: { 1: NF, 2: NF } }`)).toEqual(['1 decided', '2 decided']);
  });
});

describe('L42 an extra election', () => {
  const again = `- { händelse: yrkande, av: Dan, yrkar: [{ bordläggning: ja }, { avslag: NF, punkter: alla }] }
- { händelse: överläggningen avslutas }
- { händelse: formell prövning, yrkande: bordläggning, för: 0, emot: 11, finner: bifall }
- { händelse: sammanträdet avslutas }
- { händelse: sammanträde, organ: provfullmäktige, slag: fullmäktige, dag: 2025-04-07, paragraf: § 9, mandat: 21, närvaro: fullständig, ordförande: Ada, kungjort: ja, berett: ja, tjänstgörande: [Ada, Bo, Cia, Dan, Eva, Gun, Hans, Ida, Jan, Kim, Lars] }
- { händelse: förslag, beteckning: NF, från: styrelsen, punkter: { 1: extra val hålls } }
- { händelse: överläggningen avslutas }
- { händelse: proposition, id: p1, punkter: [1], steg: enkel, ställs: [NF], finner: NF }\n`;
  const asked = '- { händelse: omröstning begärs, id: b1, proposition: p1, ja: NF, nej: avslag, fastställd: ja }\n';
  const decided = (proposal: string): string => `- { händelse: beslut, id: d, punkter: { 1: ${proposal} } }`;

  test('takes two thirds of those present: eight of eleven carry it, seven with four who abstain do not', () => {
    const seven = `${again}${asked}- { händelse: omröstning, id: v1, proposition: p1, ja: [Ada, Bo, Cia, Eva, Gun, Hans, Ida], avstår: [Dan, Jan, Kim, Lars] }\n${decided('avslag')}`;
    const eight = `${again}${asked}- { händelse: omröstning, id: v1, proposition: p1, ja: [Ada, Bo, Cia, Eva, Gun, Hans, Ida, Kim], nej: [Dan, Jan, Lars] }\n${decided('NF')}`;
    expect([statuses('fullmäktige extra val', seven), statuses('fullmäktige extra val', eight)]).toEqual([['1 rejected'], ['1 decided']]);
    expect(outcome('fullmäktige extra val', eight).meetings[1]?.clauses[0]?.settledBy?.how).toBe('twoThirds');
  });

  test('found by acclamation leaves it unknown whether two thirds were for it', () => {
    expect(remarksOf('fullmäktige extra val', again + decided('NF'))).toEqual(['L42 two-thirds-unknown']);
  });
});

describe('the decision', () => {
  test('L16 that nobody recorded a question for stands when there was one proposal and nobody against it', () => {
    const single = '- { händelse: överläggningen avslutas }\n- { händelse: beslut, punkter: { 1: NF, 2: NF } }';
    expect([statuses('nämnd med förslag', single), remarksOf('nämnd med förslag', single)]).toEqual([['1 decided', '2 decided'], ['L24 question-not-recorded', 'L24 question-not-recorded']]);
  });

  test('L16 is not known when somebody moved to reject the only proposal and no question is recorded', () => {
    const events = '- { händelse: yrkande, av: Cia, yrkar: [{ avslag: NF, punkter: [2] }] }\n- { händelse: överläggningen avslutas }\n- { händelse: beslut, punkter: { 1: NF, 2: NF } }';
    expect(refusalOf('nämnd med förslag', events)).toBe('L16 decision-without-question');
  });

  test('P05 L24 tells of a rejection that was moved and not put, and is silent when it was', () => {
    const events = (put: string): string => `- { händelse: yrkande, av: Cia, yrkar: [{ avslag: NF, punkter: [1] }] }\n- { händelse: överläggningen avslutas }\n- { händelse: proposition, punkter: [1], steg: enkel, ställs: ${put}, finner: NF }\n- { händelse: proposition, punkter: [2], steg: enkel, ställs: [NF], finner: NF }\n- { händelse: beslut, punkter: { 1: NF, 2: NF } }`;
    expect([remarksOf('nämnd med förslag', events('[NF]')), remarksOf('nämnd med förslag', events('[NF, avslag]'))]).toEqual([['L24 motion-not-put'], []]);
  });

  test('L16 is unknown until it is stated, whatever the questions gave', () => {
    expect(outcome('nämnd avslutad', vote('ja: [Ada, Bo, Eva], nej: [Cia, Dan]')).meetings[0]?.clauses[0]).toMatchObject({ status: 'unknown', proposal: undefined, settledBy: { winner: 'NF' } });
  });

  test('L16 of a matter that was only referred back is refused (Kalix 2017)', () => {
    const events = '- { händelse: yrkande, av: Dan, yrkar: [{ återremiss: mer behöver utredas }] }\n- { händelse: överläggningen avslutas }\n- { händelse: formell prövning, yrkande: återremiss, för: 4, emot: 1, finner: bifall }\n- { händelse: beslut, punkter: { 1: NF, 2: NF } }';
    expect(refusalOf('nämnd med förslag', events)).toBe('ORDER act-out-of-order');
  });

  test('L24 that is stated as another than the questions gave is a conflict', () => {
    const events = `${vote('ja: [Ada, Bo, Eva], nej: [Cia, Dan]')}${REST}${stated('C')}`;
    expect([statuses('nämnd avslutad', events)[0], remarksOf('nämnd avslutad', events)]).toEqual(['1 conflict', ['L24 decision-differs']]);
  });

  test('L28 of a board that proposes to its assembly is proposed, and has no day of appeal', () => {
    const events = '- { händelse: förslag, beteckning: NF, från: förvaltningen, till: provfullmäktige, punkter: { 1: texten } }\n- { händelse: överläggningen avslutas }\n- { händelse: proposition, punkter: [1], steg: enkel, ställs: [NF], finner: NF }\n- { händelse: beslut, punkter: { 1: NF } }';
    expect(outcome('nämnd', events).meetings[0]).toMatchObject({ clauses: [{ status: 'proposed', addressee: 'provfullmäktige' }], dates: { appeal: { kind: 'notAppealable' }, assumedValidFrom: undefined } });
  });

  test('L46 with effect before its day is told, and L45 one without a day', () => {
    const events = `- { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: { text: texten, verkan: [{ upphör: A/1/2020, från: 2025-01-01 }] }, 2: { text: texten, verkan: [{ upphör: A/2/2020 }] } } }
- { händelse: överläggningen avslutas }
- { händelse: proposition, punkter: [1, 2], steg: enkel, ställs: [NF], finner: NF }
- { händelse: beslut, punkter: { 1: NF, 2: NF } }`;
    expect(remarksOf('nämnd', events)).toEqual(['L46 retroactive', 'L45 no-start-day']);
    expect(remarksOf('nämnd', events.replace('2025-01-01', '2025-03-03'))).toEqual(['L45 no-start-day']);
  });
});

describe('after the decision', () => {
  const announced = '- { händelse: justering, dag: 2025-03-12 }\n- { händelse: anslag, dag: 2025-03-14 }\n';

  test('L25 L26 L27 the days follow each other', () => {
    expect(outcome('nämnd hemgången', announced).meetings[0]?.dates).toMatchObject({ attested: '2025-03-12', announced: '2025-03-14', appeal: { kind: 'until', last: '2025-04-04' }, takeDownFrom: '2025-04-05', legalForceFrom: '2025-04-05', assumedValidFrom: '2025-03-12' });
  });

  test('L25 L26 L44 that comes late is told, and inside the weekend rule only noted', () => {
    expect(remarksOf('nämnd hemgången', '- { händelse: justering, dag: 2025-03-18 }\n- { händelse: anslag, dag: 2025-03-21 }')).toEqual(['L25 attested-late', 'L26 announced-late']);
    expect(remarksOf('nämnd hemgången', '- { händelse: justering, dag: 2025-03-14 }\n- { händelse: anslag, dag: 2025-03-17 }')).toEqual(['L44 announced-in-extension']);
  });

  test('L27 a notice that comes down early lets no time run out', () => {
    const events = `${announced}- { händelse: anslaget tas ned, dag: 2025-04-04 }`;
    expect([remarksOf('nämnd hemgången', events), outcome('nämnd hemgången', events).meetings[0]?.dates]).toMatchObject([['L27 taken-down-early'], { appeal: { kind: 'unknown', why: 'takenDownEarly' }, legalForceFrom: undefined }]);
  });

  test('L27 a notice may come down the day after the last day of appeal', () => {
    const events = `${announced}- { händelse: anslaget tas ned, dag: 2025-04-05 }`;
    expect([remarksOf('nämnd hemgången', events), outcome('nämnd hemgången', events).meetings[0]?.dates.appeal]).toEqual([[], { kind: 'until', last: '2025-04-04' }]);
  });

  test('L27 an appeal after the last day is told, and the court decides', () => {
    expect(remarksOf('nämnd hemgången', `${announced}- { händelse: överklagande, dag: 2025-04-05 }`)).toEqual(['L27 appeal-late']);
  });

  test('L31 it may be carried out before it has legal force, and a court may stay and annul it', () => {
    const events = `${announced}- { händelse: verkställighet, dag: 2025-03-20 }\n- { händelse: överklagande, dag: 2025-03-21 }\n- { händelse: inhibition, dag: 2025-03-25 }\n`;
    expect(outcome('nämnd hemgången', events).meetings[0]?.dates).toMatchObject({ executed: '2025-03-20', appeal: { kind: 'appealed', stayed: '2025-03-25' }, legalForceFrom: undefined });
    expect(outcome('nämnd hemgången', `${events}- { händelse: dom, dag: 2025-09-01, utfall: upphävs }`).meetings[0]?.dates.appeal).toEqual({ kind: 'judged', day: '2025-09-01', outcome: 'annulled' });
  });

  test('L04 a dissent in a case that a party can appeal is in time until dispatch by FL, and told as late by KL', () => {
    const dissent = '- { händelse: reservation, av: Cia, punkter: [1], till förmån för: C }';
    expect(remarksOf('nämnd FL hemgången', dissent)).toEqual(['L04 dissent-after-meeting']);
    expect(refusalOf('nämnd FL hemgången', `- { händelse: expediering, till: [parten] }\n${dissent}`)).toBe('L04 dissent-late');
    expect(outcome('nämnd FL hemgången', announced).meetings[0]?.dates.appeal).toEqual({ kind: 'unknown', why: 'fromService' });
  });

  test('L04 a dissenter who won is told', () => {
    expect(remarksOf('nämnd avslutad', `${vote('ja: [Ada, Bo, Eva], nej: [Cia, Dan]')}- { händelse: reservation, av: Bo, punkter: [1] }`)).toEqual(['L04 dissenter-won']);
  });

  test('P13 attested minutes are corrected openly where nothing decided changes', () => {
    const events = `${announced}- händelse: rättelse\n  rättar: cias\n  skäl: stavfel\n  i stället: { händelse: yrkande, av: Cia, yrkar: [{ ändring: C, punkter: { 1: Cias rättade text } }, { tillägg: T, punkter: { 3: Cias tillägg } }] }`;
    const { state } = replayed('nämnd hemgången', events);
    expect(state.treatments[0]?.proposals.find(({ id }) => id === 'C')?.text).toBe('Cias rättade text');
    expect(state.record.filter(({ kind }) => kind === 'motionMoved' || kind === 'correction').map(({ kind }) => kind)).toEqual(['motionMoved', 'correction']);
  });
});
