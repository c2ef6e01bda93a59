import { h, lines, namesOf, p, title, type Block, type Person } from './blocks.ts';
import { withFor } from './votes.ts';

export interface Front {
  readonly body: string;
  readonly place: string;
  readonly date: string;
  readonly attested: string;
  readonly announced: string;
  readonly down: string;
  readonly serving: readonly Person[];
  readonly attesters: readonly Person[];
  readonly others?: readonly Person[];
}

const constructed = 'Konstruerat protokoll: organ, personer, ärenden och belopp är påhittade.';

/** A front page with headings and a person a line. */
export function frontLines({ body, place, date, attested, announced, down, serving, attesters, others = [] }: Front): readonly Block[] {
  const members = serving.filter((one) => one['för'] === undefined);
  const substitutes = serving.filter((one) => one['för'] !== undefined);
  return [
    p(constructed), title(body), lines(`Sammanträdesdatum ${date}`, `Plats och tid: ${place}, ${date}, kl. 09.00–15.30`),
    h('Beslutande'), lines(...members.map(({ name, party, role }) => `${name} (${party}), ${role}`)),
    ...(substitutes.length > 0 ? [h('Tjänstgörande ersättare'), lines(...substitutes.map((one) => `${one.name} (${one.party}) för ${one['för'] ?? ''}`))] : []),
    ...(others.length > 0 ? [h('Ej tjänstgörande ersättare'), lines(...others.map(({ name, party }) => `${name} (${party})`))] : []),
    lines(`Utses att justera: ${namesOf(attesters)}`, `Justeringens plats och tid: ${place}, ${attested}`),
    h('Bevis om anslag'), lines(`Organ: ${body}`, `Datum då anslaget sätts upp: ${announced}`, `Datum då anslaget tas ned: ${down}`),
  ];
}

/** A front page in running text, as smaller bodies write it. */
export function frontProse({ body, place, date, attested, announced, down, serving, attesters }: Front): readonly Block[] {
  return [
    p(constructed), title(`Protokoll ${body}`), p(`Plats och tid: ${place}, den ${date}, klockan 13.15–16.00.`),
    p(`Närvarande: ${serving.map(withFor).join('; ')}.`), p(`Justerare: ${namesOf(attesters)}.`), p(`Protokollet justerades den ${attested}. Justeringen har tillkännagivits genom anslag ${announced}; anslaget tas ned ${down}.`),
  ];
}
