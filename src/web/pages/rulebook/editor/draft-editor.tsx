import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { writePeriod } from '../../../../core/quantity/period.ts';
import { DRAFT, sayFaults, sayLine } from '../../../../core/swedish/web/rulebook/draft-words.ts';
import { RULEBOOK } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import { STATES } from '../../../../core/swedish/web/state-words.ts';
import { useFiguresIfAny } from '../../../library/library.tsx';
import type { Fault } from '../../../library/resource.ts';
import { useSaveProposal } from '../../../library/use-save-proposal.ts';
import { Await, Wrong } from '../../../parts/states/await.tsx';
import { plainOptions, SelectField } from '../../../parts/select-field.tsx';
import { toPage } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { PageProps } from '../../page.ts';
import { CodeField, type Going } from './code-field.tsx';
import { EffectTable } from './effect-table.tsx';
import { useDraft, type Draft } from './use-draft.ts';

/** A proposal being written: the text to the left with its faults, to the right what it does to the figures. It becomes a proposal beside the others; what is decided stays as it is. */
export function DraftEditor({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address, go } = useNavigation();
  const draft = useDraft(open);
  const saving = useSaveProposal(open);
  const [going, setGoing] = useState<Going>();
  const [fault, setFault] = useState<Fault>();
  const help = useId();
  const { checked: { faults, declarations, scenarios } } = draft;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const [name] = scenarios;
  const save = async (): Promise<void> => {
    if (name === undefined) return;
    const refused = await saving.save(name, draft.text);
    setFault(refused);
    if (refused) return;
    draft.startAfresh();
    const file = `forslag-${open.proposalActs + 1}.md`;
    go(open.rulebook.declarations.comparisons.size > 0 ? toPage(address, '/jamfor', { till: name }) : toPage(address, '/regelbok', { dokument: file }));
  };
  return (
    <>
      <div className="page-head"><h1>{say(DRAFT.title)}</h1><p className="lead">{say(DRAFT.about)}</p><PageLink to={toPage(address, '/regelbok')}>{say(RULEBOOK.backToDocument)}</PageLink></div>
      <div className="drafting">
        <section className="draft-text" aria-label={say(DRAFT.text)}>
          <CodeField text={draft.text} label={say(DRAFT.text)} describedBy={help} declarations={open.rulebook.declarations} faults={faults} going={going} onText={draft.write} />
          <p id={help} className="state-line">{say(DRAFT.keys)} {say(DRAFT.kept)}</p>
          <p role="status" className="draft-state"><strong>{draft.state === 'waiting' ? say(DRAFT.checking) : sayFaults(errors, faults.length - errors, language)}</strong></p>
          {faults.length === 0 ? null : (
            <ul className="faults" aria-label={say(DRAFT.faults)}>{faults.map(({ severity, text, line, column }) => (
              <li key={`${line} ${column} ${text}`} data-severity={severity}>
                <button type="button" className="to-line" onClick={() => setGoing((before) => ({ line, column, asked: (before?.asked ?? 0) + 1 }))}>{sayLine(line, language)}</button> <span className="as-written">{text}</span>
              </li>
            ))}</ul>
          )}
          <div className="field-row">
            {saving.allowed === 'allowed' ? <Button disabled={errors > 0 || draft.state === 'waiting' || name === undefined} onClick={() => void save()}>{say(DRAFT.save)}</Button> : <p className="state-line">{say(DRAFT.notAllowed)}</p>}
            <Button variant="secondary" onClick={draft.startAfresh}>{say(DRAFT.startAfresh)}</Button>
          </div>
          {fault ? <Wrong fault={fault} /> : null}
        </section>
        <section className="draft-effect">
          <h2>{say(DRAFT.effect)}</h2>
          {declarations ? <Effect open={open} draft={draft} /> : <p className="state-line">{say(DRAFT.awaits)}</p>}
        </section>
      </div>
    </>
  );
}

function Effect({ open, draft: { checked, effect, period } }: { readonly open: PageProps['open']; readonly draft: Draft }): ReactNode {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const figures = useFiguresIfAny(open, period);
  const { declarations, scenarios } = checked;
  const scenario = scenarios.find((one) => one === chosen) ?? scenarios[0];
  if (!declarations || scenario === undefined) return <p className="state-line">{say(DRAFT.noScenario)}</p>;
  return (
    <>
      <p className="state-line">{say(DRAFT.period)} {writePeriod(period)}</p>
      {scenarios.length > 1 ? <SelectField label={say(DRAFT.scenario)} value={scenario} options={plainOptions(scenarios)} onChoose={setChosen} /> : null}
      <Await resource={figures} doing={STATES.figures}>{(ready) => (ready ? <EffectTable declarations={declarations} figures={ready} period={period} scenario={scenario} effectOf={effect} /> : <p className="state-line">{say(DRAFT.noFigures)}</p>)}</Await>
    </>
  );
}
