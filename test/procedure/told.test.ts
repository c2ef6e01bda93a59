/** The rules whose breach is told rather than refused, what still has to come up, and whom the calling order calls. */
import { describe, expect, test } from 'vitest';
import { groundOf } from '../../src/core/procedure/law/grounds.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import type { MatterOutcome } from '../../src/core/procedure/outcome.ts';
import { replay } from '../../src/core/procedure/matter/replay.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { matterReport } from '../../src/core/swedish/procedure/matter-report.ts';
import { tellRemark } from '../../src/core/swedish/procedure/remarks.ts';
import { goingOn, refusalOf, remarksOf, replayed } from './cases.ts';

const outcome = (after: string, events: string): MatterOutcome => outcomeOf(replayed(after, events).state);
const DECIDED = `- { händelse: proposition, id: p1, punkter: [1], steg: huvud, ställs: [NF, C], finner: NF }
- { händelse: omröstning begärs, id: b1, proposition: p1, ja: NF, nej: C, fastställd: ja }
- { händelse: omröstning, id: v1, proposition: p1, ja: [Ada, Bo, Eva], nej: [Cia, Dan], resultat: 2–3–0 }
- { händelse: proposition, id: p2, punkter: [2], steg: enkel, ställs: [NF], finner: NF }
- { händelse: proposition, id: p3, punkter: [3], steg: tillägg, ställs: [T], finner: T }
- { händelse: beslut, id: d, punkter: { 1: NF, 2: NF, 3: T } }`;

describe('what is told with its source', () => {
  const conflict = (rest: string): string => `- { händelse: jäv, person: Bo, grund: styrelseledamot i regionens bolag${rest} }`;

  test('L12 a tie to a company of the region\'s own is no conflict by itself in a board', () => {
    expect(remarksOf('nämnd', conflict(', undantag: bolag, jävig: nej'))).toEqual(['L12 conflict-excepted', 'L13 conflict-appealed-later']);
    const levels = replayed('nämnd', conflict(', undantag: bolag')).state.remarks.map(({ code, level }) => `${level} ${code}`);
    expect(levels).toEqual(['warning conflict-excepted', 'note conflict-appealed-later']);
  });

  test('L13 what a board decides of a conflict is appealed only with the decision; of an assembly nothing is said', () => {
    expect([remarksOf('nämnd', conflict('')), remarksOf('fullmäktige', conflict(''))]).toEqual([['L13 conflict-appealed-later'], []]);
  });

  test('P09 a vote held in another way than the body\'s own order says is told, and may be ground 1', () => {
    const opened = '- { händelse: sammanträde, organ: provnämnden, slag: nämnd, paragraf: § 1, mandat: 5, närvaro: fullständig, ordförande: Ada, röstning: upprop, tjänstgörande: [Ada, Bo, Cia, Dan, Eva] }\n- { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: texten } }\n- { händelse: överläggningen avslutas }\n- { händelse: proposition, id: p1, punkter: [1], steg: enkel, ställs: [NF], finner: NF }\n- { händelse: omröstning begärs, proposition: p1, ja: NF, nej: avslag, fastställd: ja }\n';
    const held = (how: string): string => `${opened}- { händelse: omröstning, proposition: p1, ja: [Ada, Bo, Cia, Dan, Eva]${how} }`;
    expect([remarksOf('inget', held(', sätt: handuppräckning')), remarksOf('inget', held(', sätt: upprop')), remarksOf('inget', held(''))]).toEqual([['P09 voting-form-differs'], [], []]);
    expect(replayed('inget', held(', sätt: handuppräckning')).state.remarks.map(groundOf)).toEqual([1]);
  });

  test('P11 a note in the minutes is told to be no right', () => {
    expect(remarksOf('nämnd beslutad', '- { händelse: anteckning, av: Eva, text: är inte nöjd }').filter((one) => one.startsWith('P11'))).toEqual(['P11 note-no-right']);
  });

  test('P14 a correction that rewords what was decided is told, and goes on being told after the next', () => {
    const reword = (text: string): string => `- händelse: rättelse\n  rättar: förslaget\n  skäl: otydligt\n  i stället: { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: ${text}, 2: andra punkten } }\n`;
    const other = '- händelse: rättelse\n  rättar: cias\n  skäl: stavfel\n  i stället: { händelse: yrkande, av: Cia, yrkar: [{ ändring: C, punkter: { 1: Cias rättade text } }, { tillägg: T, punkter: { 3: Cias tillägg } }] }\n';
    const told = (events: string): readonly string[] => remarksOf('nämnd hemgången', events).filter((one) => one.startsWith('P14'));
    expect([told(reword('något annat')), told(reword('första punkten')), told(other), told(reword('något annat') + other)]).toEqual([['P14 decided-text-reworded'], [], [], ['P14 decided-text-reworded']]);
  });

  test('L29 every warning of how a matter was decided has the ground it could be, and what is only worth knowing has none', () => {
    expect(replayed('nämnd avslutad', DECIDED).state.remarks.map((one) => [one.code, groundOf(one)])).toEqual([['tally-differs', 1], ['finding-differs', 1]]);
    const early = '- { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: { text: texten, verkan: [{ upphör: A/1/2020, från: 2025-01-01 }] } } }\n- { händelse: överläggningen avslutas }\n- { händelse: beslut, punkter: { 1: NF } }';
    expect(replayed('nämnd', early).state.remarks.map((one) => [one.code, groundOf(one)])).toEqual([['question-not-recorded', undefined], ['retroactive', 4]]);
  });
});

describe('L32 L33 a substitute at a meeting', () => {
  const order = ', inkallelseordning: { M: [C, S], S: [V, M] }';
  const opened = (extra: string, serving: string, others: string): string => `- { händelse: sammanträde, organ: provnämnden, slag: nämnd, paragraf: § 1, mandat: 5, närvaro: fullständig, ordförande: Ada${extra}, tjänstgörande: [Ada, Bo, Cia${serving}], övriga: [${others}] }`;
  const substitute = (person: string, member = ''): string => `{ person: ${person}, roll: ersättare${member === '' ? '' : `, för: ${member}`} }`;

  test('E2 of the party that the board\'s calling order names serves without a word, and one of another is told', () => {
    expect(remarksOf('inget', opened(order, `, ${substitute('Lars', 'Dan')}`, substitute('Fia')))).toEqual([]);
    expect(remarksOf('inget', opened(order, `, ${substitute('Fia', 'Dan')}`, substitute('Lars')))).toEqual(['L32 substitute-out-of-order']);
    expect(remarksOf('inget', opened('', `, ${substitute('Fia', 'Dan')}`, substitute('Lars')))).toEqual(['L32 substitute-party-differs']);
  });

  test('E1 of the own party is the one to call when a member leaves', () => {
    expect(remarksOf('inget', `${opened('', ', Dan, Eva', `${substitute('Gun')}, ${substitute('Fia')}`)}\n- { händelse: lämnar, person: Dan }`)).toEqual(['L32 substitute-called']);
    expect(remarksOf('inget', `${opened(order, ', Dan, Eva', `${substitute('Fia')}, ${substitute('Lars')}`)}\n- { händelse: lämnar, person: Dan }\n- { händelse: tjänstgör, person: Fia, för: Dan }`)).toEqual(['L32 substitute-called', 'L32 substitute-out-of-order']);
  });

  test('E7 who stepped out for a conflict of interest may serve again when the matter is taken up anew', () => {
    const serving = (item: string): string => `- { händelse: sammanträde, organ: provnämnden, slag: nämnd, paragraf: ${item}, mandat: 5, närvaro: fullständig, ordförande: Ada, tjänstgörande: [Ada, Bo, Cia, Dan, ${substitute('Fia', 'Eva')}] }\n`;
    const events = `${serving('§ 1')}- { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: texten } }\n- { händelse: yrkande, av: Dan, yrkar: [{ bordläggning: mer behöver utredas }] }\n- { händelse: jäv, person: Fia, grund: avtalspart }\n- { händelse: överläggningen avslutas }\n- { händelse: formell prövning, yrkande: bordläggning, för: 4, emot: 0, finner: bifall }\n- { händelse: sammanträdet avslutas }\n${serving('§ 2')}`;
    expect([refusalOf('inget', events), replayed('inget', events).state.treatments[1]?.people.get('Fia')]).toMatchObject(['done', { serves: 'yes', presence: 'room' }]);
  });

  test('E9 who serves without a word of for whom is told', () => {
    expect(remarksOf('inget', opened('', `, ${substitute('Fia')}`, ''))).toEqual(['L24 substitute-without-principal']);
  });

  test('E3 of another party is never called in an assembly', () => {
    expect(remarksOf('fullmäktige', '- { händelse: lämnar, person: Lars }')).toEqual([]);
  });

  test('is not called when neither the own party nor a known order gives one', () => {
    expect(remarksOf('inget', `${opened('', ', Dan, Eva', substitute('Fia'))}\n- { händelse: lämnar, person: Dan }`)).toEqual([]);
  });
});

describe('L23 a matter that an assembly has postponed', () => {
  const postponed = (rest: string): string => `- { händelse: yrkande, av: Dan, yrkar: [{ bordläggning: mer behöver utredas }] }\n- { händelse: överläggningen avslutas }\n- { händelse: formell prövning, yrkande: bordläggning, för: 6, emot: 5, finner: bifall${rest} }\n- { händelse: sammanträdet avslutas }\n`;
  const again = '- { händelse: sammanträde, organ: provfullmäktige, slag: fullmäktige, dag: 2025-04-07, paragraf: § 9 }';

  test('is to come up at its next meeting, and no longer when it has', () => {
    expect(outcome('fullmäktige med förslag', postponed('')).due).toMatchObject([{ body: 'provfullmäktige', item: '§ 1', comesUp: undefined, rule: 'L23' }]);
    expect(outcome('fullmäktige med förslag', postponed('') + again).due).toEqual([]);
  });

  test('is said in words, in both languages', () => {
    const { matter } = readMatter('prov.yaml', goingOn('fullmäktige med förslag', postponed('')));
    const said = (language: 'sv' | 'en'): string => (matter ? matterReport(matter, replay(matter.head, matter.acts).state, { language }).join('\n') : '');
    expect([said('sv'), said('en')]).toEqual([
      expect.stringContaining('Ska tas upp:\n  Provfullmäktige, bordlagt i § 1: tas upp på nästa sammanträde (KL 5 kap. 51 §)'),
      expect.stringContaining('Comes up:\n  Provfullmäktige, postponed in § 1: comes up at the next meeting (KL 5 kap. 51 §)'),
    ]);
  });

  test('comes up when the assembly has decided otherwise', () => {
    expect(outcome('fullmäktige med förslag', postponed(', tas upp: 2025-06-16')).due).toMatchObject([{ comesUp: '2025-06-16' }]);
  });

  test('of a board, or one that was referred back, is not due by this rule', () => {
    expect([outcome('nämnd med förslag', postponed('').replace('för: 6, emot: 5', 'för: 4, emot: 1')).due, outcome('fullmäktige med förslag', postponed('').replaceAll('bordläggning', 'återremiss')).due]).toEqual([[], []]);
  });
});

test('what is told is told in whole sentences, with the rule and the ground it could be, in both languages', async () => {
  const substitutes = '- { händelse: sammanträde, organ: provnämnden, slag: nämnd, paragraf: § 1, mandat: 5, närvaro: fullständig, ordförande: Ada, röstning: upprop, inkallelseordning: { M: [C, S] }, tjänstgörande: [Ada, Bo, Cia, Eva, { person: Fia, roll: ersättare, för: Dan }], övriga: [{ person: Lars, roll: ersättare }] }\n';
  const events = `${substitutes}- { händelse: förslag, id: f, beteckning: NF, från: förvaltningen, punkter: { 1: texten } }
- { händelse: jäv, person: Bo, grund: bolaget, undantag: bolag }
- { händelse: jäv, person: Eva, grund: stiftelsen, undantag: stiftelse, jävig: nej }
- { händelse: lämnar, person: Cia }
- { händelse: överläggningen avslutas }
- { händelse: proposition, id: p1, punkter: [1], steg: enkel, ställs: [NF], finner: NF }
- { händelse: omröstning begärs, proposition: p1, ja: NF, nej: avslag, fastställd: ja }
- { händelse: omröstning, proposition: p1, ja: [Ada, Eva, Fia], sätt: handuppräckning }
- { händelse: beslut, punkter: { 1: NF } }
- { händelse: anteckning, av: Ada, text: är nöjd }
- { händelse: rättelse, rättar: f, skäl: otydligt, i stället: { händelse: förslag, beteckning: NF, från: förvaltningen, punkter: { 1: något annat } } }`;
  const { state: { remarks } } = replayed('inget', events);
  const told = (['sv', 'en'] as const).flatMap((language) => [...remarks.map((one) => tellRemark(one, language)), '']);
  await expect(`${told.join('\n')}`).toMatchFileSnapshot('golden/told.txt');
});
