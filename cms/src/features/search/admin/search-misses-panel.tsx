import { searchMessages } from '../messages.ts';
import type { SearchMiss } from '../server/search-misses.ts';

const messages = searchMessages.misses;

/** What visitors searched in vain, for who may write what is missing. */
export function SearchMissesPanel({ misses }: { misses: readonly SearchMiss[] }) {
  if (misses.length === 0) return null;
  return (
    <section className="dv-panel" aria-labelledby="dv-search-misses">
      <h2 id="dv-search-misses">{messages.title}</h2>
      <p>{messages.help}</p>
      <table className="dv-table">
        <thead>
          <tr>
            <th scope="col">{messages.query}</th>
            <th scope="col">{messages.count}</th>
          </tr>
        </thead>
        <tbody>
          {misses.map(({ query, count }) => (
            <tr key={query}>
              <th scope="row">{query}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
