import { isTable, type Draft } from '../../rules/draft/tree.ts';
import { siteText } from '../messages/index.ts';
import type { Assets } from '../shell.tsx';

/** The sample draft as a portal would show it, for trying the extension on a plain page. No script, none of our marks. */
export function SamplePage({ draft, assets }: { draft: Draft; assets: Assets }) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{siteText('vi', 'sampleTitle')}</title>
        <link rel="stylesheet" href={`../${assets.css}`} />
      </head>
      <body className="portal">
        <header><b>{siteText('vi', 'sampleTitle')}</b><span>{siteText('vi', 'sampleNote')}</span></header>
        <main className="paper">
          {draft.children.map((child) => (isTable(child)
            ? <table key={child.start} className={child.layout ? 'layout' : undefined}><tbody>{child.children.map((row) => <tr key={row.start}>{row.children.map((cell) => <td key={`${cell.start}-${cell.column}`}>{cell.children.map((p) => <p key={p.start}>{p.bold ? <b>{p.value}</b> : p.value}</p>)}</td>)}</tr>)}</tbody></table>
            : <p key={child.start}>{child.bold ? <b>{child.value}</b> : child.value}</p>))}
        </main>
      </body>
    </html>
  );
}
