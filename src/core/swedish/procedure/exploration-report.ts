import type { Exploration, VotingPath } from '../../procedure/explorer/explore.ts';
import type { Rankings } from '../../procedure/explorer/read-rankings.ts';
import type { Language } from '../language-name.ts';
import { tableLines } from '../table/table.ts';
import { wrapText } from '../table/width.ts';
import { AND, listed } from '../voice.ts';

const WIDTH = 100;

/** What the orders of rounds can make of one clause: the duels, every main proposal, and whether the order alone decides. */
export function explorationReport(exploration: Exploration, { caseNumber, clause, about }: Rankings, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const of = [...(caseNumber === undefined ? [] : [caseNumber]), ...(clause === undefined ? [] : [`${isSwedish ? 'punkt' : 'clause'} ${clause}`])].join(', ');
  return [
    `${isSwedish ? 'Voteringsordning' : 'Voting order'}${of === '' ? '' : ` – ${of}`}`,
    ...(about === undefined ? [] : wrapText(about, WIDTH)),
    '', ...rankingTable(exploration, language),
    '', isSwedish ? 'Två och två' : 'Two and two', ...duelTable(exploration, language),
    '', isSwedish ? 'Varje huvudförslag, alla ordningar' : 'Every main proposal, all orders', ...mainTable(exploration, language),
    '', ...conclusion(exploration, language).flatMap((sentence) => wrapText(sentence, WIDTH)),
  ];
}

function rankingTable({ groups }: Exploration, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  return tableLines({
    columns: [
      { header: isSwedish ? 'Vilka' : 'Who', align: 'left' }, { header: isSwedish ? 'Röster' : 'Votes', align: 'right' },
      { header: isSwedish ? 'Rangordning' : 'Ranking', align: 'left' }, { header: isSwedish ? 'Grund' : 'Basis', align: 'left' },
    ],
    rows: groups.map(({ who, votes, ranking, basis, chair }) => [
      `${who ?? '–'}${chair === 'yes' ? (isSwedish ? ', ordföranden' : ', the chair') : ''}`, String(votes), ranking.join(' > '),
      basis === 'stated' ? (isSwedish ? 'uttalad' : 'stated') : (isSwedish ? 'antagen' : 'assumed'),
    ]),
  });
}

function duelTable({ duels }: Exploration, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const headers = isSwedish ? ['Mellan', 'Röster', 'Avstår', 'Vinner'] : ['Between', 'Votes', 'Abstain', 'Winner'];
  return tableLines({
    columns: headers.map((header, index) => ({ header, align: index === 1 || index === 2 ? 'right' as const : 'left' as const })),
    rows: duels.map(({ first, second, tally, winner }) => [
      `${first} ${isSwedish ? 'och' : 'and'} ${second}`, `${tally.yes}–${tally.no}`, String(tally.abstain), winner ?? (isSwedish ? 'okänt (lika)' : 'unknown (tie)'),
    ]),
  });
}

function mainTable({ mains, paths }: Exploration, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const headers = isSwedish ? ['Huvudförslag', 'Kan vinna', 'Avgör ordningen?', 'Exempel på ordning'] : ['Main proposal', 'Can win', 'Does the order decide?', 'An order for each'];
  return tableLines({
    columns: headers.map((header) => ({ header, align: 'left' as const })),
    rows: mains.map(({ main, winners, orderDecides }) => [
      main, winners.length === 0 ? '–' : winners.join(', '), YES_NO[orderDecides][language],
      winners.map((winner) => pathText(paths.find((path) => path.main === main && path.winner === winner), language)).join('; '),
    ]),
  });
}

const YES_NO = { yes: { sv: 'ja', en: 'yes' }, no: { sv: 'nej', en: 'no' }, unknown: { sv: 'okänt', en: 'unknown' } } as const;

/** B, C (B vinner): the others in the order they meet, and who wins. */
function pathText(path: VotingPath | undefined, language: Language): string {
  if (!path) return '';
  return `${path.order.join(', ')} → ${path.winner ?? (language === 'sv' ? 'okänt' : 'unknown')}`;
}

function conclusion({ possible, condorcet, mains, proposals }: Exploration, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const deciding = mains.filter(({ orderDecides }) => orderDecides === 'yes').map(({ main }) => main);
  const sentences: string[] = [];
  if (condorcet !== undefined) sentences.push(isSwedish ? `${condorcet} vinner mot vart och ett av de andra, och därför vilken ordning som än väljs.` : `${condorcet} beats each of the others, and so wins whatever order is chosen.`);
  else sentences.push(isSwedish ? 'Inget förslag vinner mot alla de andra två och två.' : 'No proposal beats all the others two and two.');
  if (possible.length > 1) sentences.push(isSwedish ? `${listed(possible, AND[language])} kan vinna, beroende på ${on(deciding, language)}.` : `${listed(possible, AND[language])} can win, depending on ${on(deciding, language)}.`);
  if (deciding.length > 0) sentences.push(isSwedish ? `Med ${listed(deciding, 'eller')} som huvudförslag avgör ordningen ensam.` : `With ${listed(deciding, 'or')} as main proposal the order alone decides.`);
  const never = proposals.filter((one) => !possible.includes(one));
  if (never.length > 0) sentences.push(isSwedish ? `${listed(never, AND[language])} vinner i ingen ordning.` : `${listed(never, AND[language])} ${never.length === 1 ? 'wins' : 'win'} in no order.`);
  sentences.push(isSwedish ? 'Räknat som om alla röstar som de rangordnar och avstår när de inte har någon mening. Taktiska röster prövas inte.' : 'Computed as if all vote as they rank and abstain where they have no opinion. Tactical votes are not tried.');
  return sentences;
}

function on(deciding: readonly string[], language: Language): string {
  if (language === 'sv') return `vilket förslag som är huvudförslag${deciding.length > 0 ? ' och i vilken ordning de andra möts' : ''}`;
  return `which proposal is the main one${deciding.length > 0 ? ' and in which order the others meet' : ''}`;
}
