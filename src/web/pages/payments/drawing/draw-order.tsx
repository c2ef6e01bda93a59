import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { PAYMENTS } from '../../../../core/swedish/web/money/payment-words.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { Wrong } from '../../../parts/states/await.tsx';
import { TextFileField } from '../../../parts/text-file-field.tsx';
import { useQuery } from '../../../shell/navigation.tsx';
import { useSay } from '../../../shell/settings.tsx';
import { useAct, useSheets } from '../use-orders.ts';

/** An order is drawn up from a sheet: one that lies on the server, one from a file, or written here. */
export function DrawOrder({ rulebook, length }: { readonly rulebook: string; readonly length: number }): ReactNode {
  const say = useSay();
  const query = useQuery();
  const sheets = useSheets();
  const id = useId();
  const [written, setWritten] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const { act, fault, state } = useAct(length, () => query({ order: undefined }));
  const all = (sheets.kind === 'ready' ? sheets.content.sheets : []).filter((one) => one.rulebook === rulebook);
  const sheet = all.find((one) => one.id === chosen) ?? (chosen === undefined ? all[0] : undefined);
  const text = written ?? sheet?.sheet ?? '';
  return (
    <section className="draw-order">
      <h2>{say(PAYMENTS.draw)}</h2>
      <p className="state-line">{say(PAYMENTS.drawHelp)}</p>
      <form onSubmit={(event) => { event.preventDefault(); act('/api/order', { rulebook, sheet: text }); }}>
        <div className="field-row">
          <SelectField label={say(PAYMENTS.onServer)} value={written === undefined ? sheet?.id ?? '' : ''} options={[...all.map((one) => ({ value: one.id, label: one.id })), { value: '', label: say(PAYMENTS.ownSheet) }]} onChoose={(one) => { setChosen(one); setWritten(one === '' ? text : undefined); }} />
          <TextFileField label={say(PAYMENTS.file)} accept=".yaml,.yml" onText={setWritten} />
        </div>
        <div className="field"><label htmlFor={id}>{say(PAYMENTS.sheet)}</label><textarea id={id} className="ds-input sheet-text" rows={12} spellCheck={false} value={text} onChange={({ target }) => setWritten(target.value)} /></div>
        {fault ? <Wrong fault={fault} /> : null}
        <div><Button type="submit" data-size="sm" disabled={text.trim() === '' || state === 'sending'}>{say(PAYMENTS.drawIt)}</Button></div>
      </form>
    </section>
  );
}
