import type { OnTheDay, OrganisationOn } from '../../register/organisation/organisation-on.ts';
import type { Seen } from '../../register/organisation/organisation.ts';
import { writeDayWithin } from '../../register/reading/day-within.ts';
import { csvText } from '../export/csv-line.ts';
import { where, type PlainObject } from '../export/plain-value.ts';
import { plainConflict, plainStanding } from '../register/plain-answers.ts';
import { agreementInWords, aspectName, aspectValue, chainInWords, delegationInWords, formInWords, organisationUnknown, seenInWords, THERE, WHOSE } from './organisation-words.ts';

export function plainOrganisation(found: OrganisationOn): PlainObject {
  return {
    organisations: found.inForce.map(({ standing, whose, form }) => ({
      whose, ...plainStanding(standing),
      ...where('says', form && {
        entry: form.entry, sureness: form.sureness, ...where('areas', form.areas), ...where('headsOfOperations', form.headsOfOperations),
        posts: form.posts.map(({ title, count, about }) => ({ title, count, ...where('about', about) })),
      }),
    })),
    conflicts: found.conflicts.map(({ conflict, aspects }) => ({
      ...plainConflict(conflict),
      aspects: aspects.map((one) => ({ of: one.of.kind === 'post' ? one.of.title : one.of.kind, ...where('first', one.first && { ...one.first }), ...where('second', one.second && { ...one.second }), agreement: one.agreement })),
    })),
    areas: found.areas.map((one) => ({ ...plainSeen(one), kind: one.of.kind })),
    units: found.units.map((one) => ({ ...plainSeen(one), ...where('municipality', one.of.municipality), ...where('area', one.of.area) })),
    delegations: found.delegations.map(({ statement, entry, finding }) => ({
      name: statement.name, kind: statement.kind, entry: entry.name, sureness: statement.sureness, chain: [statement.from, ...statement.links.map(({ title }) => title)], finding: { ...finding },
    })),
    unknown: found.unknown.map((one) => ({ kind: one.kind, said: organisationUnknown(one, 'sv') })),
  };
}

function plainSeen({ of, there }: OnTheDay<{ readonly name: string; readonly seen: readonly Seen[] }>): PlainObject {
  return {
    name: of.name, state: there.state,
    told: there.by.map(({ kind, day, entry, sureness, about }) => ({ kind, day: writeDayWithin(day), entry, sureness, ...where('about', about) })),
  };
}

/** A line for each thing that is answered: what it is, its name, the answer and what it rests on. */
export function organisationCsv(found: OrganisationOn): string {
  const told = ({ there }: OnTheDay<unknown>): string => there.by.map((one) => seenInWords(one, 'sv')).join(', ');
  return csvText([
    ['vad', 'namn', 'svar', 'vilar på'],
    ...found.inForce.map(({ standing, whose, form }) => ['organisation', standing.document.name, [WHOSE[whose].sv, ...(form ? [formInWords(form, 'sv')] : [])].join(': '), standing.rests.map(({ name }) => name).join(', ')]),
    ...found.conflicts.flatMap(({ conflict, aspects }) => aspects.map((one) => [
      'skillnad', aspectName(one, 'sv'), `${conflict.first.document.name}: ${aspectValue(one.first, 'sv')}; ${conflict.second.document.name}: ${aspectValue(one.second, 'sv')}; ${agreementInWords(one, 'sv')}`, conflict.rests.map(({ name }) => name).join(', ')])),
    ...found.areas.map((one) => ['område', one.of.name, THERE[one.there.state].sv, told(one)]),
    ...found.units.map((one) => ['enhet', one.of.name, THERE[one.there.state].sv, told(one)]),
    ...found.delegations.map((one) => ['delegering', one.statement.name, `${chainInWords(one)}: ${delegationInWords(one, 'sv')}`, one.entry.name]),
    ...found.unknown.map((one) => ['okänt', '', organisationUnknown(one, 'sv'), '']),
  ]);
}
