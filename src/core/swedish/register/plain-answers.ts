import type { Agreement } from '../../register/agreement/finding.ts';
import type { About } from '../../register/queries/about.ts';
import type { Grounds } from '../../register/grounds.ts';
import type { AssignmentStanding, Waiting } from '../../register/queries/assignments.ts';
import type { Changes } from '../../register/queries/changes.ts';
import type { Overreach } from '../../register/queries/competence.ts';
import type { Conflict } from '../../register/queries/conflicts.ts';
import type { Gap } from '../../register/queries/gaps.ts';
import type { LayerStanding, Standing } from '../../register/index/standing.ts';
import type { Retroactive } from '../../register/queries/retroactive.ts';
import type { Unconfirmed } from '../../register/queries/unconfirmed.ts';
import { plainEffect, plainEntry } from '../../register/exchange/plain-register.ts';
import { writeDayWithin } from '../../register/reading/day-within.ts';
import { where, type PlainObject } from '../export/plain-value.ts';

/** What an answer rests on, by name, and what is unknown. */
function grounds({ rests, unknown }: Grounds): PlainObject {
  return {
    rests: rests.map(({ name }) => name),
    unknown: unknown.map((one) => ({
      kind: one.kind, entry: one.entry.name, ...('of' in one ? { of: one.of } : {}), ...('day' in one ? { day: writeDayWithin(one.day) } : {}), ...('body' in one ? { body: one.body } : {}),
    })),
  };
}

export function plainStanding(standing: Standing): PlainObject {
  const { document, state, since, sinceDay, ends, layers, pending } = standing;
  return {
    document: document.name, title: document.title, caseNumbers: document.caseNumbers, state, ...where('since', since && writeDayWithin(since)), ...where('sinceDay', sinceDay),
    ...where('endedOn', ends && writeDayWithin(ends)), layers: layers.map(plainLayer),
    pending: pending.map(({ entry, effect }) => ({ entry: entry.name, effect: plainEffect(effect) })), ...grounds(standing),
  };
}

function plainLayer(standing: LayerStanding): PlainObject {
  const { layer, state, since, ends, until } = standing;
  return { kind: layer.kind, what: layer.what, state, ...where('since', since && writeDayWithin(since)), ...where('endedOn', ends && writeDayWithin(ends)), ...where('until', until), ...grounds(standing) };
}

export function plainChanges({ changed, acts }: Changes): PlainObject {
  return {
    changed: changed.map((one) => ({ document: one.document.name, ...where('layer', one.layer?.what), before: one.before, after: one.after, ...grounds(one) })),
    acts: acts.map(plainEntry),
  };
}

export function plainUnconfirmed(one: Unconfirmed): PlainObject {
  return { document: one.standing.document.name, ...where('last', one.last?.name), sure: one.sure, ...grounds(one) };
}

export function plainConflict(one: Conflict): PlainObject {
  return { kind: one.kind, subject: one.subject, first: one.first.document.name, second: one.second.document.name, sure: one.sure, ...grounds(one) };
}

export function plainGap(one: Gap): PlainObject {
  return { kind: one.kind, document: one.document.name, ...where('from', one.from), ...where('to', one.to), sure: one.sure, ...grounds(one) };
}

export function plainRetroactive(one: Retroactive): PlainObject {
  return { entry: one.entry.name, effect: plainEffect(one.effect), from: writeDayWithin(one.from), decided: writeDayWithin(one.entry.decided), status: one.status, sure: one.sure, ...grounds(one) };
}

export function plainOverreach(one: Overreach): PlainObject {
  return { entry: one.entry.name, body: one.entry.body, effect: plainEffect(one.effect), document: one.document.name, whose: one.whose.name, ...where('whoseBody', one.whose.body), left: one.left, ...grounds(one) };
}

export function plainAssignment(one: AssignmentStanding): PlainObject {
  return { entry: one.assigned.entry.name, effect: plainEffect(one.assigned.effect), progress: one.progress, ...where('answer', one.answer?.name), ...grounds(one) };
}

export function plainWaiting(one: Waiting): PlainObject {
  return { document: one.layer.layer.document, what: one.layer.layer.what, until: one.until, ...grounds(one) };
}

export function plainAbout(about: Extract<About, { readonly kind: 'found' }>): PlainObject {
  return {
    documents: about.documents.map(({ standing, history, parts }) => ({
      ...plainStanding(standing), aliases: standing.document.aliases, parts: parts.map(({ name }) => name),
      history: history.map(({ entry, effect }) => ({ entry: entry.name, effect: plainEffect(effect) })),
    })),
    entries: about.entries.map(plainEntry),
  };
}

export function plainAgreement({ findings, versions, decisions }: Agreement): PlainObject {
  return {
    versions, decisions,
    findings: findings.map((finding) => ({
      kind: finding.kind, file: finding.place.file, line: finding.place.line, entries: finding.entries.map(({ name }) => name),
      ...('version' in finding ? { rule: finding.version.rule, from: finding.version.interval.from, ...where('to', finding.version.interval.to), decision: finding.version.decision, basis: finding.version.basis } : {}),
      ...('decision' in finding ? { decision: finding.decision } : {}), ...('rule' in finding ? { rule: finding.rule } : {}),
      ...('written' in finding ? { of: finding.of, written: finding.written, registered: finding.registered } : {}),
    })),
  };
}
