import { z } from 'zod';
import { sayOtherThanRun } from '../../../../core/swedish/monthly/other-than-run.ts';
import type { Language } from '../../../../core/swedish/language-name.ts';
import { runBody, runReport, unitAsked, unitDerived } from '../../../../wire/work/runs.ts';
import { work } from '../../../../wire/work/work.ts';
import { deliveriesOf, type ServedDelivery } from '../../data/deliveries.ts';
import { runStream } from '../../data/runs.ts';
import { json } from '../../frame/answer.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, type Route } from '../../frame/route.ts';
import { inFolder } from '../../work/in-folder.ts';
import { runCommand } from '../../work/run-command.ts';
import { MOST_WORKS, type Hands, type Outcome } from '../../work/works.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

type Body = z.infer<typeof runBody>;
type Report = z.infer<typeof runReport>;

/** A kept run with what it was told to come to, and what it was run on as far as that is still there. */
interface Kept {
  readonly rulebook: string;
  readonly body: Body;
  readonly report: Report;
}

/** How a unit came to its amounts in a kept run: the month is computed again on what it was run on, and nothing is told when that is not what it was. */
export const runDerivationRoutes = (house: House): readonly Route[] => [
  route({
    method: 'post', path: '/api/korningar/{rulebook}/{manad}/{namn}/harledning', rights: { action: 'read', thing: 'run' }, weight: 'heavy',
    params: z.object({ rulebook: z.string().max(200), manad: z.string().max(7), namn: z.string().max(40) }), body: unitAsked, response: work,
    about: { sv: 'Hur en enhet kom till sina belopp i en körning. Svaret är ett arbete; när det är klart bär det vägen, regel för regel.', en: 'How a unit came to its amounts in a run. The answer is a piece of work; when it is done it carries the way, rule by rule.' },
    answer: async (asked) => {
      const { rulebook, manad, namn } = asked.params;
      const entries = await house.store.stream(runStream(rulebook, manad));
      const body = entries.flatMap((entry) => (entry.kind === 'run' ? runBody.safeParse(entry.body).data ?? [] : [])).find(({ name }) => name === namn);
      const bytes = body?.report === undefined ? undefined : await house.store.content(body.report);
      if (!body || !bytes || !house.library.find(rulebook)) return refuse('not-found', { what: `${rulebook}/${namn}` });
      const report = runReport.parse(JSON.parse(bytes.toString('utf8')));
      if (!report.now.some(({ row }) => row === asked.body.unit)) return refuse('not-found', { what: asked.body.unit });
      const begun = house.works.begin(`harledning ${rulebook}/${namn}/${asked.body.unit}`, ownerOf(asked), (hands) => derive(house, { rulebook, body, report }, asked.body.unit, asked.language, hands));
      return begun === 'busy' ? refuse('busy', { most: MOST_WORKS }) : json(begun, { status: 202 });
    },
  }),
];

async function derive(house: House, { rulebook, body, report }: Kept, unit: string, language: Language, hands: Hands): Promise<Outcome> {
  const wrong = (errors: string): Outcome => ({ kind: 'refused', result: { errors } });
  const shelved = house.library.find(rulebook);
  const delivery = deliveriesOf(house.data).find(({ id }) => id === body.delivery);
  if (!shelved || !delivery) return wrong(sayOtherThanRun([], language));
  const said = await inFolder((folder) => runCommand(wordsFor(report.record.month, shelved.folder, delivery, shelved.mapping, unit), folder, language, hands));
  if (said.code !== 0) return wrong(said.errors);
  const { receipt, result } = answer.parse(JSON.parse(said.out));
  unitDerived.parse(result);
  const other = otherFiles(report.record.receipt, receipt);
  return other.length > 0 ? wrong(sayOtherThanRun(other, language)) : { kind: 'done', result: result ?? {} };
}

function wordsFor(month: string, book: string, { folder, mapping }: ServedDelivery, own: string | undefined, unit: string): readonly string[] {
  const figures = mapping ?? own;
  return ['manadskorning', month, `--regelbok=${book}`, `--leverans=${folder}`, ...(figures === undefined ? [] : [`--siffror=${figures}`]), `--enhet=${unit}`, '--json'];
}

const files = z.array(z.object({ file: z.string(), fingerprint: z.string() }));
const answer = z.object({ receipt: z.object({ rulebook: files, figures: files }), result: z.json() });

/** Files that are not what they were when the month was run: changed, new or gone. */
function otherFiles(then: Report['record']['receipt'], now: z.infer<typeof answer>['receipt']): readonly string[] {
  const written = ({ rulebook, figures }: typeof then): ReadonlyMap<string, string> => new Map([...rulebook, ...figures].map(({ file, fingerprint }) => [file, fingerprint]));
  const [before, after] = [written(then), written(now)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}
