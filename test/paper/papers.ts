import type { Paper } from '../../src/core/swedish/paper/paper.ts';

/** Every sign that some form takes for a command of its own. */
export const ODD = String.raw`#x $y *z* <b> \ _ & "q" 'r' ${'`'}k${'`'} [a](b) | ~~s~~ @ref // c %d {e} ^f &amp; &#35; -- ... 1. - +`;

const rows = Array.from({ length: 70 }, (_, at) => [`Hälsocentral ${at + 1}`, String(1000 + at), at === 3 ? { text: 'se reglerna', to: '#regler' } : at === 4 ? ODD : 'Ersättningen räknas om när avståndet till närmaste hälsocentral har mätts på nytt.']);

/** A paper with one of everything, longer than a page. Constructed. */
export const EVERYTHING: Paper = {
  language: 'sv', title: 'Ett prov på allt', subtitle: 'PROV/1/2025, provnämnden, 3 mars 2025', warning: 'Konstruerat exempel. Inga verkliga belopp.',
  blocks: [
    { kind: 'heading', level: 2, text: 'Löpande text' },
    { kind: 'paragraph', text: ['Beloppet är ', { kind: 'strong', text: '19 281 000 kr' }, ', räknat med ', { kind: 'code', text: 'OM(avstånd > 30; a; b)' }, ' enligt ', { kind: 'link', text: 'reglerna', to: '#regler' }, ' och ', { kind: 'emphasis', text: 'praxis' }, '. Se ', { kind: 'link', text: 'lagen', to: 'https://example.org/lag?a=1&b=(2)' }, '.'] },
    { kind: 'paragraph', text: [ODD, ' ', { kind: 'strong', text: ODD }, ' och ', { kind: 'code', text: ODD }] },
    { kind: 'list', order: 'bullets', items: [['Första strecket'], [ODD], [{ kind: 'strong', text: 'fet' }, ' början']] },
    { kind: 'heading', level: 3, text: `Regler ${ODD}`, anchor: 'regler' },
    { kind: 'list', order: 'numbers', items: [['Den ena'], ['Den andra']] },
    { kind: 'list', order: 'numbers', marks: ['6', '7'], items: [['Den sjätte'], ['Den sjunde']] },
    { kind: 'list', order: 'numbers', marks: ['2 b', '9'], items: [['Två b'], ['Den nionde']] },
    { kind: 'table', caption: 'Sju tior rader', columns: [{ header: 'Enhet', align: 'left' }, { header: 'Listade', align: 'right' }, { header: 'Anmärkning', align: 'left' }], rows, total: ['Summa', '72 415', ''] },
    {
      kind: 'bars', caption: 'Från förslag till beslut', text: 'Förslaget ger 8,9 mnkr; ett steg lägger till 12,0 och ett drar ifrån 1,6; beslutet ger 19,3.', unit: 'mnkr',
      rows: [
        { name: 'Förslaget', value: 8.9, shown: '8,9', shape: 'whole' }, { name: 'Avstånd mer än 30 km till närmaste hälsocentral', value: 12, shown: '+12,0', shape: 'step' },
        { name: 'Undantag <&>', value: -1.6, shown: '−1,6', shape: 'step' }, { name: 'Beslutet', value: 19.3, shown: '19,3', shape: 'sum' },
      ],
    },
    { kind: 'missing', text: 'konsekvenser för barn' },
  ],
  stamp: 'Kvitto: likvard 0.1.0; prov.yaml 0123456789ab.',
};
