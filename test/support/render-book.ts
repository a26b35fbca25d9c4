import type { Block, Book, Cell, Section, Table } from '../../codegen/import/read/book.js';

/** A document to be read back: what the stylesheets of NEMA would make of a book. */
export interface Rendered {
  readonly name: string;
  readonly text: string;
}

type Printable = Pick<Book, 'part' | 'edition' | 'sections'>;

/** A section with those in it. */
interface Node {
  readonly section: Section;
  readonly inner: Node[];
}

/** The book as DocBook XML. */
export function docbook({ part, edition, sections }: Printable): Rendered {
  const body = treeOf(sections).map(docbookSection).join('\n');
  const text = `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<book xmlns="http://docbook.org/ns/docbook" label="${part}" version="5.0" xml:id="${part}">
<title>${part}</title><subtitle>DICOM ${part} ${edition} - Some Title</subtitle>
<info><copyright><year>2024</year></copyright></info>
${body}
</book>`;
  return { name: 'part.xml', text };
}

/** The book as one page of XHTML. */
export function singlePage({ part, edition, sections }: Printable): Rendered {
  const body = `<div class="book"><div class="titlepage"><h1 class="title"><a id="${part}" shape="rect"></a>${part}</h1><h2 class="subtitle">DICOM ${part} ${edition} - Some Title</h2></div>
<div class="toc"><dl class="toc"><dt>1. <a href="#table_1-1" shape="rect">Not a table</a></dt></dl></div>
${treeOf(sections).map(xhtmlSection).join('\n')}</div>`;
  return { name: 'part.html', text: xhtmlPage(part, body) };
}

/** The book as pages of XHTML, one for each section, with the page of contents. */
export function chunks({ part, edition, sections }: Printable): Rendered[] {
  const release = `<table xmlns="" width="100%"><tr><th colspan="1" align="center" rowspan="1"><span class="documentreleaseinformation">DICOM ${part} ${edition} - Some Title</span></th></tr></table>`;
  const navigation = '<div xmlns="" class="navheader"><table width="100%"><tr><th colspan="3">Status | Code</th></tr></table><hr /></div>';
  const contents = {
    name: `${part}.html`,
    text: xhtmlPage(part, `${release}<div class="book"><div class="toc"><dl><dt>1</dt><dd>Scope</dd></dl></div></div>`),
  };
  const pages = sections.map((section) => ({
    name: `sect_${section.number}.html`,
    text: xhtmlPage(
      section.number,
      `${release}${navigation}${xhtmlSection({ section, inner: [] })}<div class="navfooter"><table><tr><td>Prev</td></tr></table></div>${release}`,
    ),
  }));
  return [contents, ...pages];
}

function xhtmlPage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escape(title)}</title><style type="text/css"><![CDATA[ p { color: red } ]]></style></head>
<body>${body}</body></html>`;
}

/** Sections by their numbers: C.4.1 stands in C.4 if there is one. */
function treeOf(sections: readonly Section[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const section of sections) {
    const node = { section, inner: [] };
    while (open.length > 0 && !section.number.startsWith(`${open.at(-1)?.section.number ?? ''}.`)) open.pop();
    (open.at(-1)?.inner ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function docbookSection({ section: { number, title, blocks }, inner }: Node): string {
  const [name, kind] = number.includes('.') ? ['section', 'sect'] : ['chapter', 'chapter'];
  return `<${name} label="${number}" status="1" xml:id="${kind}_${number}">
<title>${escape(title)}</title>
${blocks.map(docbookBlock).join('\n')}
${inner.map(docbookSection).join('\n')}
</${name}>`;
}

function xhtmlSection({ section: { number, title, blocks }, inner }: Node): string {
  const kind = number.includes('.') ? 'sect' : 'chapter';
  return `<div class="section"><div class="titlepage"><div><div><h3 class="title"><a id="${kind}_${number}" shape="rect"></a>${number}\u00a0${escape(title)}</h3></div></div></div>
${blocks.map(xhtmlBlock).join('\n')}
${inner.map(xhtmlSection).join('\n')}</div>`;
}

function docbookBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<para xml:id="p">${escape(block.text)}</para>`;
    case 'verbatim':
      return `<programlisting>${escape(block.text)}</programlisting>`;
    case 'list':
      return `<itemizedlist>${block.items.map(({ paragraphs }) => `<listitem>${paras('para', paragraphs)}</listitem>`).join('\n')}</itemizedlist>`;
    case 'terms':
      return `<variablelist><title>Defined Terms:</title>${block.entries
        .map(
          ({ term, description }) => `<varlistentry><term>${escape(term)}</term><listitem>${paras('para', description.paragraphs)}</listitem></varlistentry>`,
        )
        .join('')}</variablelist>`;
    case 'table': {
      const name = block.number === undefined ? 'informaltable' : 'table';
      const label = block.number === undefined ? '' : ` label="${block.number}" xml:id="table_${block.number}"`;
      return `<${name} frame="box" rules="all"${label}>${block.caption === undefined ? '' : `<caption>${escape(block.caption)}</caption>`}${rows(block, 'para')}</${name}>`;
    }
  }
}

function xhtmlBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p><a id="p" shape="rect"></a>${escape(block.text)}</p>`;
    case 'verbatim':
      return `<pre class="programlisting">${escape(block.text)}</pre>`;
    case 'list':
      return `<div class="itemizedlist"><ul>${block.items.map(({ paragraphs }) => `<li class="listitem">${paras('p', paragraphs)}</li>`).join('\n')}</ul></div>`;
    case 'terms':
      return `<div class="variablelist"><dl>${block.entries.map(({ term, description }) => `<dt><span class="term">${escape(term)}</span></dt><dd>${paras('p', description.paragraphs)}</dd>`).join('')}</dl></div>`;
    case 'table':
      if (block.number === undefined) return `<div class="informaltable"><table>${rows(block, 'p')}</table></div>`;
      return `<div class="table"><a id="table_${block.number}" shape="rect"></a><p class="title"><strong>Table\u00a0${block.number}.\u00a0${escape(block.caption ?? '')}</strong></p><div class="table-contents"><table>${rows(block, 'p')}</table></div></div>`;
  }
}

/** Cells that are one object span rows; the head stands in `thead`. */
function rows({ head, rows: body }: Table, name: string): string {
  const headRow = head.length === 0 ? '' : `<thead><tr>${head.map((text) => `<th>${paras(name, [text])}</th>`).join('')}</tr></thead>`;
  const lines = body.map((cells, row) => {
    const texts = cells.map((cell, column) => {
      if (cells[column - 1] === cell || body[row - 1]?.[column] === cell) return '';
      let span = 1;
      while (body[row + span]?.[column] === cell) span++;
      return `<td rowspan="${String(span)}" colspan="${String(cell.columns)}">${paras(name, cell.paragraphs)}</td>`;
    });
    return `<tr valign="top">${texts.join('\n')}</tr>`;
  });
  return `${headRow}<tbody>${lines.join('\n')}</tbody>`;
}

function paras(name: string, paragraphs: Cell['paragraphs']): string {
  return paragraphs.map((text) => `<${name}>\n   ${escape(text)}\u200b </${name}>`).join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
