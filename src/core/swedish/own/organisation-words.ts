import type { Aspect, AspectValue } from '../../register/organisation/differences.ts';
import type { JudgedDelegation, OrganisationInForce, OrganisationUnknown } from '../../register/organisation/organisation-on.ts';
import type { HeadLevel, OrganisationForm, Seen } from '../../register/organisation/organisation.ts';
import type { There } from '../../register/organisation/there.ts';
import type { Language } from '../language-name.ts';
import { days } from '../register/entry-words.ts';
import { findingInWords } from '../register/duties/delegation-words.ts';
import { unknownInWords } from '../register/grounds-lines.ts';
import { AND, listed } from '../voice.ts';

type Words = Readonly<Record<Language, string>>;

export const WHOSE: Readonly<Record<OrganisationInForce['whose'], Words>> = {
  political: { sv: 'Politiskt beslutad', en: 'Decided by an elected body' },
  official: { sv: 'Beslutad av en tjänsteman', en: 'Decided by an official' },
  unknown: { sv: 'Vem som beslutade är inte känt', en: 'Who decided is not known' },
};

export const THERE: Readonly<Record<There, Words>> = {
  there: { sv: 'fanns', en: 'was there' },
  between: { sv: 'fanns före och efter (slutsats)', en: 'was there before and after (concluded)' },
  about: { sv: 'fanns någon dag då', en: 'was there some day then' },
  gone: { sv: 'fanns inte', en: 'was not there' },
  unknown: { sv: 'okänt', en: 'unknown' },
};

const LEVEL: Readonly<Record<HeadLevel, Words>> = { area: { sv: 'områdesnivå', en: 'area level' }, centre: { sv: 'hälsocentralsnivå', en: 'health-centre level' } };
const SEEN: Readonly<Record<Seen['kind'], Words>> = { seen: { sv: 'sågs', en: 'seen' }, opened: { sv: 'öppnade', en: 'opened' }, closed: { sv: 'stängde', en: 'closed' } };

/** 8 områden; verksamhetschef på områdesnivå; 1 primärvårdschef; 8 närvårdsområdeschef (är också verksamhetschef) */
export function formInWords({ areas, headsOfOperations, posts }: OrganisationForm, language: Language): string {
  const isSwedish = language === 'sv';
  return [
    ...(areas === undefined ? [] : [`${areas} ${isSwedish ? 'områden' : 'areas'}`]),
    ...(headsOfOperations === undefined ? [] : [`${isSwedish ? 'verksamhetschef på' : 'heads of operations at'} ${LEVEL[headsOfOperations][language]}`]),
    ...posts.map(({ title, count, about }) => `${count} ${title}${about === undefined ? '' : ` (${about})`}`),
  ].join('; ');
}

export function aspectName({ of }: Aspect, language: Language): string {
  const isSwedish = language === 'sv';
  switch (of.kind) {
    case 'areas': return isSwedish ? 'antal områden' : 'number of areas';
    case 'headsOfOperations': return isSwedish ? 'verksamhetschef' : 'head of operations';
    case 'post': return of.title;
  }
}

export function aspectValue(value: AspectValue | undefined, language: Language): string {
  if (!value) return language === 'sv' ? 'sägs inte' : 'not said';
  return value.kind === 'count' ? String(value.count) : LEVEL[value.level][language];
}

const AGREEMENT: Readonly<Record<Aspect['agreement'], Words>> = {
  same: { sv: 'lika', en: 'the same' },
  different: { sv: 'OLIKA', en: 'DIFFERENT' },
  onlyFirst: { sv: 'bara den första säger', en: 'only the first says' },
  onlySecond: { sv: 'bara den andra säger', en: 'only the second says' },
};
export const agreementInWords = ({ agreement }: Aspect, language: Language): string => AGREEMENT[agreement][language];

/** sågs 2018, områdeschefer 2018 (A) */
export function seenInWords({ kind, day, entry, sureness, about }: Seen, language: Language): string {
  const years = day.earliest.slice(0, 4);
  const when = day.earliest === `${years}-01-01` && day.latest === `${years}-12-31` ? years : days(day);
  return `${SEEN[kind][language]} ${when}${about === undefined ? '' : ` (${about})`}: ${entry} (${sureness})`;
}

/** regionstyrelsen → regiondirektör → primärvårdschef */
export function chainInWords({ statement: { from, links } }: JudgedDelegation): string {
  return [from, ...links.map(({ title }) => title)].join(' → ');
}

/** What the act says of the chain. Who is head of operations is not delegation under it: then what it would say is told, and a person judges. */
export function delegationInWords({ statement: { kind }, finding }: JudgedDelegation, language: Language): string {
  const isSwedish = language === 'sv';
  const said = findingInWords(finding, language);
  if (kind === 'delegation') return said;
  return isSwedish ? `vem som är verksamhetschef enligt hälso- och sjukvårdslagen är ingen delegering enligt kommunallagen, en människa avgör; vore det delegering: ${said}`
    : `who is head of operations under the health and medical services act is no delegation under the local government act, a person judges; were it delegation: ${said}`;
}

export function organisationUnknown(unknown: OrganisationUnknown, language: Language): string {
  const isSwedish = language === 'sv';
  switch (unknown.kind) {
    case 'register': return unknownInWords(unknown.unknown, language);
    case 'areasUnnamed': return isSwedish
      ? `${unknown.document} har ${unknown.count} områden; källorna namnger ${unknown.named} för dagen, de andra ${unknown.count - unknown.named} är bara räknade`
      : `${unknown.document} has ${unknown.count} areas; the sources name ${unknown.named} for the day, the other ${unknown.count - unknown.named} are only counted`;
    case 'divisionUnexplained': return isSwedish ? `"${unknown.area.name}" är sett, men inget beslut i registret har den indelningen` : `"${unknown.area.name}" is seen, but no decision in the register has that division`;
    case 'unitsNotPlaced': return isSwedish ? `om ${listed(unknown.units, AND.sv)} fanns dagen är inte känt: uppgifterna gäller andra dagar` : `whether ${listed(unknown.units, AND.en)} were there on the day is not known: what is told is of other days`;
    case 'unitsWithoutArea': return isSwedish ? `ingen källa säger vilket område ${listed(unknown.units, AND.sv)} hör till` : `no source says which area ${listed(unknown.units, AND.en)} belong to`;
    case 'unitsNotListed': return [
      isSwedish ? 'ingen källa räknar upp alla regiondrivna enheter' : 'no source lists all units run by the region',
      ...unknown.counts.map(({ count, of, day, about, entry, sureness }) => `${count} ${of} ${days(day)}${about === undefined ? '' : ` (${about})`}, ${entry} (${sureness})`),
    ].join('; ');
    case 'delegation': return `${unknown.judged.statement.name}: ${delegationInWords(unknown.judged, language)}`;
  }
}
