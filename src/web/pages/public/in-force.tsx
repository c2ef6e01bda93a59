import { Fragment, useMemo, type ReactNode } from 'react';
import { parseDay } from '../../../core/quantity/day.ts';
import { indexRegister } from '../../../core/register/index/index-register.ts';
import type { Standing } from '../../../core/register/index/standing.ts';
import { inForce } from '../../../core/register/queries/in-force.ts';
import { readRegister } from '../../../core/register/reading/read-register.ts';
import { documentInWords, sinceInWords } from '../../../core/swedish/register/entry-words.ts';
import { STATE } from '../../../core/swedish/register/words.ts';
import { PUBLIC } from '../../../core/swedish/web/public/public-words.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

/** The documents that are in force today, by the register, which everybody may read. */
export function InForce({ open: { texts } }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const standing = useMemo(() => {
    const { register } = readRegister(texts.register);
    const day = today();
    return register && day ? inForce(indexRegister(register), { day }) : [];
  }, [texts]);
  const since = (one: Standing): string => (one.since ? sinceInWords(one.since, one.sinceDay, language) : '');
  const layers = ({ layers: all }: Standing): string => all.map(({ layer }) => layer.what).join('; ');
  const rests = ({ rests: all }: Standing): string => all.map(({ name }) => name).join('; ');
  const columns: readonly Column<Standing>[] = [
    { key: 'document', header: say(PUBLIC.document), align: 'left', show: ({ document }) => <span lang="sv">{documentInWords(document)}</span>, plain: ({ document }) => documentInWords(document) },
    { key: 'state', header: say(PUBLIC.state), align: 'left', show: ({ state }) => STATE[state][language], plain: ({ state }) => STATE[state][language] },
    { key: 'since', header: say(PUBLIC.since), align: 'left', show: since, plain: since },
    { key: 'rests', header: say(PUBLIC.rests), align: 'left', show: ({ rests: all }) => all.map(({ name }, at) => <Fragment key={name}>{at > 0 ? '; ' : null}<SourceLink decision={name} /></Fragment>), plain: rests },
    { key: 'layers', header: say(PUBLIC.exceptions), align: 'left', show: layers, plain: layers },
  ];
  return <DataTable caption={say(PUBLIC.inForce)} rows={standing} columns={columns} rowKey={({ document }) => document.name} file="gallande" />;
}

/** The day it is where the page is read. */
function today(): ReturnType<typeof parseDay> {
  return parseDay(new Intl.DateTimeFormat('sv-SE').format(new Date()));
}
