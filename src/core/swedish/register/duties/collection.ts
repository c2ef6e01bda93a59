import type { Standing } from '../../../register/index/standing.ts';
import { writeDayWithin } from '../../../register/reading/day-within.ts';
import { csvText } from '../../export/csv-line.ts';
import { where, type PlainObject } from '../../export/plain-value.ts';
import type { Language } from '../../language-name.ts';
import { citation } from '../../procedure/citation.ts';
import { tableLines } from '../../table/table.ts';
import { hanging, wrapText } from '../../table/width.ts';
import { nothingFound } from '../asked-words.ts';
import { STATE, type Words } from '../words.ts';

const WIDTH = 100;

/** The collected list of what is in force that a region keeps on its website (KL 8:13), and what each item lacks to stand there. */
export function collectionLines(all: readonly Standing[], language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const lacking = all.filter((one) => lacks(one).length > 0);
  return [
    ...wrapText(isSwedish
      ? `Gällande föreskrifter ska finnas samlade på webbplatsen, med ett register (${citation('L41', 'sv')}). Vilka av dokumenten som är föreskrifter avgör en människa.`
      : `Regulations in force are to be collected on the website, with a register (${citation('L41', 'en')}). Which of the documents are regulations a person must judge.`, WIDTH), '',
    ...(all.length === 0 ? [nothingFound(language)] : tableLines({
      columns: (isSwedish ? ['Dokument', 'Ärende', 'Organ', 'Läge', 'Sedan'] : ['Document', 'Case', 'Body', 'State', 'Since']).map((header) => ({ header, align: 'left' as const })),
      rows: all.map((one) => [one.document.name, one.document.caseNumbers.join(', '), one.document.body ?? '–', STATE[one.state][language], one.since ? writeDayWithin(one.since) : '–']),
    })),
    ...(lacking.length === 0 ? [] : ['', isSwedish ? 'Saknas i registret:' : 'Missing in the register:', ...lacking.flatMap((one) => hanging('  ', `${one.document.name}: ${lacks(one).map((what) => LACKS[what][language]).join(', ')}`, WIDTH))]),
  ];
}

type Lack = 'caseNumber' | 'body' | 'owner' | 'day';

const LACKS: Readonly<Record<Lack, Words>> = {
  caseNumber: { sv: 'ärendenummer', en: 'case number' }, body: { sv: 'organ', en: 'body' }, owner: { sv: 'ägare', en: 'owner' }, day: { sv: 'säker dag', en: 'certain day' },
};

function lacks({ document: { caseNumbers, body, owner }, since }: Standing): readonly Lack[] {
  return [
    ...(caseNumbers.length === 0 ? ['caseNumber' as const] : []), ...(body === undefined ? ['body' as const] : []), ...(owner === undefined ? ['owner' as const] : []),
    ...(since && since.earliest === since.latest ? [] : ['day' as const]),
  ];
}

export function plainCollected(one: Standing): PlainObject {
  const { document: { name, title, caseNumbers, body, owner }, state, since } = one;
  return { document: name, title, caseNumbers, ...where('body', body), ...where('owner', owner), state, ...where('since', since && writeDayWithin(since)), lacks: lacks(one) };
}

export function collectionCsv(all: readonly Standing[]): string {
  return csvText([['dokument', 'titel', 'ärende', 'organ', 'ägare', 'läge', 'sedan', 'saknas'], ...all.map((one) => [
    one.document.name, one.document.title, one.document.caseNumbers.join(', '), one.document.body ?? '', one.document.owner ?? '', STATE[one.state].sv, one.since ? writeDayWithin(one.since) : '',
    lacks(one).map((what) => LACKS[what].sv).join(', ')])]);
}
