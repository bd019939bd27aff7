import { can } from '@digivaardig/contracts/roles';
import { maxQueryLength } from '@digivaardig/contracts/search-parameters';
import type { ServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { searchMessages as messages } from '../messages.ts';

/** In the navigation: a field that opens the search, for who may search. */
export function SearchField({ payload, user }: ServerProps) {
  const actor = toActor(user);
  if (!actor || !can(actor, 'modules.read')) return null;
  return (
    <form className="dv-nav-search" role="search" action={`${payload.config.routes.admin}/zoeken`}>
      <label className="dv-hidden" htmlFor="dv-nav-search">
        {messages.field}
      </label>
      <input
        id="dv-nav-search"
        type="search"
        name="q"
        maxLength={maxQueryLength}
        placeholder={messages.field}
      />
      <button type="submit">{messages.go}</button>
    </form>
  );
}
