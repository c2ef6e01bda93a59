import { useMemo, type ReactNode } from 'react';
import { parsePeriod } from '../../../core/quantity/period.ts';
import { EXPLAIN } from '../../../core/swedish/web/explain/explain-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { DECIDED } from '../../../core/comparison/outcome.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { questionOf } from '../../engine/question.ts';
import { Explained } from '../../explanation/explained.tsx';
import { useFigures } from '../../library/library.tsx';
import { Empty } from '../../parts/states/await.tsx';
import { plainOptions, SelectField } from '../../parts/select-field.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { RowsOfRule } from './rows-of-rule.tsx';

/** A value of the rulebook walked through to cells and paragraphs, as a page with an address of its own. */
export function ExplainPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const { rules, inputs, scenarios } = open.rulebook.declarations;
  const asked = useMemo(() => questionOf(address, open), [address, open]);
  const period = parsePeriod(address.query.get('period') ?? '') ?? asked.period;
  const figures = useFigures(open, period);
  const name = address.query.get('regel') ?? '';
  const entity = rules.get(name)?.entity ?? inputs.get(name)?.entity;
  const rows = figures.kind === 'ready' && entity !== undefined ? (figures.content.entities.get(entity) ?? []).map(({ id }) => id) : [];
  const asked0 = address.query.get('rad') ?? '';
  const row = asked0 !== '' ? asked0 : rows.length === 1 ? rows[0] ?? '' : '';
  const proposal = address.query.get('forslag') ?? '';
  const names = [...rules.keys(), ...inputs.keys()];
  const shown = (): ReactNode => {
    if (name !== '' && (rows.length <= 1 || row !== '')) return <Explained open={open} subject={{ name, row, proposal }} period={period} />;
    // A value of each month has none for the year.
    const isOfMonth = (rules.get(name)?.per ?? inputs.get(name)?.per) === 'month' && period.month === undefined;
    if (name === '' || isOfMonth || figures.kind !== 'ready') return <Empty title={say(EXPLAIN.choose)}><p>{say(EXPLAIN.chooseHelp)}</p></Empty>;
    return <RowsOfRule open={open} figures={figures.content} question={{ ...asked, period }} name={name} proposal={proposal} />;
  };
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.explain.name)}</h1><p className="lead">{say(PAGES.explain.about)}</p></div>
      <div className="field-row">
        <SelectField label={say(EXPLAIN.rule)} value={name} options={plainOptions(names, say(EXPLAIN.choose))} onChoose={(regel) => query({ regel, rad: undefined })} />
        {rows.length > 1 ? <SelectField label={entity ?? say(EXPLAIN.row)} value={row} options={plainOptions(rows, say(EXPLAIN.row))} onChoose={(rad) => query({ rad })} /> : null}
        <SelectField label={say(EXPLAIN.proposal)} value={proposal} options={plainOptions([...scenarios.keys()], proposalName(DECIDED, language))} onChoose={(forslag) => query({ forslag })} />
        {open.texts.periods.length > 1 ? <SelectField label={say(EXPLAIN.period)} value={address.query.get('period') ?? String(period.year)} options={plainOptions(open.texts.periods)} onChoose={(one) => query({ period: one })} /> : null}
      </div>
      {shown()}
    </>
  );
}
