import type { UIFieldServerComponent } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { contentAdminMessages } from '../admin/admin-messages.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import { readBrokenLinks } from './read-broken-links.ts';

const messages = contentAdminMessages.brokenLinks;

/** Above a text: the links in it that did not work at the last check. */
export const BrokenLinksPanel: UIFieldServerComponent = async ({ id, data, payload }) => {
  // A new document was never checked.
  if (id === undefined) return null;
  const scope = toId(data['tenant']) ?? libraryScope;
  const links = await readBrokenLinks(payload, scope, String(id));
  if (links.length === 0) return null;
  return (
    <section className="dv-panel dv-panel--warning" aria-labelledby="dv-broken-links">
      <h2 id="dv-broken-links">{messages.heading(links.length)}</h2>
      <p>{messages.help}</p>
      <ul className="dv-uses">
        {links.map(({ address, outcome }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {address} {messages.newTab}
            </a>
            <br />
            {messages.outcomes[outcome]}
          </li>
        ))}
      </ul>
    </section>
  );
};
