/**
 * How a paper looks on A4, in the language of the setter. The paper itself comes in as data and is never part of this text, so that no
 * word of it can be taken for a command. Headings, lists, tables with header rows, figures with alternative texts and links become
 * tags by themselves; the head and the foot of a page are left out of what is read aloud, and so stand in the text once as well.
 */
export const TYPST_TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#1a1a1a")
#let quiet = rgb("#4d4d4d")
#let rule = rgb("#767676")
#let alarm = rgb("#9b1c1c")

#set document(title: paper.title, author: "Likvärd", description: if paper.subtitle == none { "" } else { paper.subtitle }, date: none)
#set text(lang: paper.lang, region: paper.region, font: ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"), fallback: false, size: 11pt, fill: ink, hyphenate: true, costs: (hyphenation: 400%, runt: 200%, widow: 200%, orphan: 200%))
#set par(leading: 0.62em, spacing: 1em, justify: false, linebreaks: "optimized")
#set page(
  paper: "a4",
  margin: (left: 2.4cm, right: 2.4cm, top: 2.6cm, bottom: 2.6cm),
  header: if paper.warning != none { text(size: 8.5pt, fill: alarm, weight: "bold", paper.warning) },
  footer: context {
    set text(size: 8.5pt, fill: quiet, hyphenate: false)
    grid(
      columns: (1fr, auto), column-gutter: 1em,
      if paper.stamp != none { paper.stamp },
      paper.page.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first())),
    )
  },
)
#set heading(numbering: none)
#show heading: set text(hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 1): set block(below: 0.7em)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 3): set text(size: 12.5pt)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.7em)
#show heading.where(level: 4): set text(size: 11pt, style: "italic")
#show heading.where(level: 4): set block(above: 1.3em, below: 0.9em)
#show link: it => underline(offset: 2pt, stroke: 0.5pt, it)
#show raw: set text(font: "DejaVu Sans Mono", size: 0.85em)
#set list(indent: 0.4em, body-indent: 0.6em, spacing: 0.65em)
#set enum(indent: 0.4em, body-indent: 0.6em, spacing: 0.65em)
#set figure(supplement: none, numbering: none, gap: 0.6em)
#set figure.caption(position: top)
#show figure: set align(left)
#show figure: set block(above: 1.2em, below: 1.4em)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: it => block(width: 100%, sticky: true, strong(it.body))
#set table(stroke: none, inset: (x: 5pt, y: 4pt))
#show table: set par(leading: 0.5em)
#show table: set text(size: 9.5pt)

#let run(r) = {
  if type(r) == str { r }
  else if r.kind == "strong" { strong(r.text) }
  else if r.kind == "emphasis" { emph(r.text) }
  else if r.kind == "code" { raw(r.text) }
  else if r.to.starts-with("#") { link(label(r.to.slice(1)), r.text) }
  else { link(r.to, r.text) }
}
#let runs(list) = list.map(run).join()
#let cell(c) = if type(c) == str { c } else { run((kind: "link", text: c.text, to: c.to)) }

#let set-table(t) = {
  let total = if t.at("total", default: none) == none { () } else { (table.hline(stroke: 0.7pt + ink), ..t.total.map(c => strong(cell(c)))) }
  let body = table(
    columns: t.columns.map(c => auto),
    align: (x, y) => (if t.columns.at(x).align == "right" { right } else { left }) + (if y == 0 { bottom } else { top }),
    table.header(repeat: true, table.hline(stroke: 0.7pt + ink), ..t.columns.map(c => strong(c.header)), table.hline(stroke: 0.7pt + ink)),
    ..range(t.rows.len()).map(at => (..t.rows.at(at).map(cell), table.hline(stroke: 0.3pt + rule))).flatten(),
    ..total,
    table.hline(stroke: 0.7pt + ink),
  )
  figure(kind: table, caption: if t.caption == "" { none } else { t.caption }, body)
}

#let set-list(l) = {
  let items = l.items.map(runs)
  if l.order == "bullets" { list(..items) }
  else if l.at("marks", default: none) == none { enum(..items) }
  else { enum(numbering: n => l.marks.at(n - 1) + ".", ..items) }
}

#let set-block(b) = {
  if b.kind == "heading" {
    let h = heading(level: b.level, b.text)
    if b.at("anchor", default: none) == none { h } else [#h #label(b.anchor)]
  }
  else if b.kind == "paragraph" { par(runs(b.text)) }
  else if b.kind == "list" { set-list(b) }
  else if b.kind == "table" { set-table(b) }
  else if b.kind == "bars" {
    figure(kind: image, caption: b.caption + " (" + b.unit + ")", image(bytes(b.svg), format: "svg", width: 100%, alt: b.text))
  }
  else if b.kind == "missing" {
    block(width: 100%, inset: (left: 8pt, y: 4pt), stroke: (left: 2pt + alarm), par(strong(paper.missing + ":") + " " + b.text))
  }
}

#heading(level: 1, paper.title)
#if paper.subtitle != none { par(text(fill: quiet, paper.subtitle)) }
#if paper.warning != none { block(width: 100%, inset: 7pt, stroke: 0.7pt + alarm, par(text(fill: alarm, weight: "bold", paper.warning))) }
#for b in paper.blocks { set-block(b) }
#if paper.stamp != none { block(above: 2em, par(text(size: 9pt, fill: quiet, paper.stamp))) }
`;
