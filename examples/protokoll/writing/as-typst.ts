import type { Block, Example } from './blocks.ts';

/** The example as a Typst document, from which the PDF is made. Rows of marks are real cells; an empty cell is empty. */
export function asTypst({ blocks, head }: Example): string {
  const header = head === undefined ? '' : `, header: [${escaped(head)} #h(1fr) Sida #context counter(page).display()]`;
  return [`#set document(title: "Konstruerat protokoll", date: none)`, `#set page(paper: "a4", margin: 2.2cm, footer: [#h(1fr) #context counter(page).display("1 (1)", both: true)]${header})`, '#set text(lang: "sv", size: 10.5pt, hyphenate: true)', '#set par(justify: true, spacing: 1.3em)', ...blocks.map(partOf)].join('\n\n');
}

const escaped = (text: string): string => text.replaceAll(/[\\#$*_`<>@[\]~"'-]/gu, (mark) => `\\${mark}`).replaceAll('//', '\\/\\/').replace(/^([=+/]|\d+\.)/u, (start) => `\\${start}`);

function partOf(block: Block): string {
  switch (block.kind) {
    case 'title': return `#text(size: 16pt, weight: "bold")[${escaped(block.text)}]`;
    case 'heading': return `#block(above: 1.6em, below: 0.9em, sticky: true)[#text(weight: "bold")[${escaped(block.text)}]]`;
    case 'paragraph': return `#[${escaped(block.text)}]`;
    case 'lines': return block.lines.map((line) => `#block(spacing: 0.65em)[#[${escaped(line)}]]`).join('\n');
    case 'list': return block.lines.map((line) => `#block(spacing: 0.65em)[• ${escaped(line)}]`).join('\n');
    case 'page': return '#pagebreak()';
    case 'table': {
      const columns = block.header.map((_, at) => (at === 0 || block.header.length > 6 && at < 3 ? 'auto' : '1fr')).join(', ');
      const cells = [block.header, ...block.rows].map((row) => `  ${row.map((cell) => `[${escaped(cell)}]`).join(', ')},`).join('\n');
      return `#table(columns: (${columns}), align: (x, y) => if x == 0 { left } else { center },\n${cells}\n)`;
    }
  }
}
