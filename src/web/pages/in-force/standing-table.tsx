import type { ReactNode } from 'react';
import type { LayerStanding, Standing } from '../../../core/register/index/standing.ts';
import { layerInWords, standingInWords } from '../../../core/swedish/register/standing-lines.ts';
import { unknownInWords } from '../../../core/swedish/register/grounds-lines.ts';
import { STATE } from '../../../core/swedish/register/words.ts';
import { IN_FORCE } from '../../../core/swedish/web/in-force-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { restsColumn, textColumn } from './columns.tsx';

type Row = { readonly kind: 'document'; readonly standing: Standing } | { readonly kind: 'layer'; readonly standing: Standing; readonly layer: LayerStanding };

/** The same answers as rows: each document, and each exception and change of it. */
export function StandingTable({ standings }: { readonly standings: readonly Standing[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const rows = standings.flatMap((standing): readonly Row[] => [{ kind: 'document', standing }, ...standing.layers.map((layer): Row => ({ kind: 'layer', standing, layer }))]);
  const own = (row: Row): Standing | LayerStanding => (row.kind === 'layer' ? row.layer : row.standing);
  return (
    <DataTable
      caption={say(IN_FORCE.list)} rows={rows} file="gallande" rowKey={(row) => `${row.standing.document.name} ${row.kind === 'layer' ? row.layer.layer.kind + row.layer.layer.what : ''}`}
      columns={[
        textColumn('document', say(IN_FORCE.document), ({ standing }: Row) => standing.document.title),
        textColumn('case', say(IN_FORCE.case), ({ standing }: Row) => standing.document.caseNumbers.join(', ')),
        textColumn('state', say(IN_FORCE.state), (row: Row) => STATE[own(row).state][language]),
        textColumn('said', say(IN_FORCE.heading), (row: Row) => (row.kind === 'layer' ? layerInWords(row.layer, language) : standingInWords(row.standing, language))),
        restsColumn(say(IN_FORCE.rests), (row: Row) => own(row).rests),
        textColumn('unknown', say(IN_FORCE.unknown), (row: Row) => own(row).unknown.map((one) => unknownInWords(one, language)).join('; ')),
      ]}
    />
  );
}
