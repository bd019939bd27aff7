import type { CollapsibleField, FilterOptionsProps, Where } from 'payload';
import { competences, profiles } from '#platform/fields/select-options.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { Scope } from '../reading/shared-kinds.ts';

/**
 * Payload would check the filters of two relations at once, in one transaction. The guards of a save
 * reject a foreign module and one that asks for this module in turn.
 */
const acceptAny = () => true as const;

type Data = Record<string, unknown>;

/** A version of a library module is reached through the library module: that is its identity. */
function whereOther({ relationTo, id, data }: FilterOptionsProps<Data>): Where {
  const others: Where[] = [toId(id), toId(data['basedOn'])].flatMap((own) =>
    own ? [{ id: { not_equals: own } }] : [],
  );
  return relationTo === 'modules'
    ? { and: [...others, { basedOn: { exists: false } }] }
    : { and: others };
}

/**
 * Whom a module is for, what comes first, and what it teaches in terms of DigComp. Beside the text,
 * so that an editor finds that first. A municipality may make each of them its own.
 */
export const createFactFields = (scope: Scope): CollapsibleField => ({
  type: 'collapsible',
  label: 'Voor wie en wat eerst',
  admin: { position: 'sidebar', initCollapsed: true },
  fields: [
    {
      name: 'profiles',
      label: 'Voor wie',
      type: 'select',
      hasMany: true,
      options: profiles,
      admin: { description: 'Laat dit leeg als de les voor iedereen is.' },
    },
    {
      name: 'prerequisites',
      label: 'Eerst doen',
      type: 'relationship',
      relationTo: scope === 'library' ? ['library-modules'] : ['library-modules', 'modules'],
      hasMany: true,
      maxRows: 5,
      validate: acceptAny,
      filterOptions: whereOther,
      admin: {
        allowCreate: false,
        description: 'Lessen die een collega beter eerst kan doen. Ze staan als link op de pagina.',
      },
    },
    {
      name: 'prerequisiteNotice',
      type: 'ui',
      admin: {
        components: {
          Field: '/features/content/admin/prerequisite-notice.tsx#PrerequisiteNotice',
        },
        disableListColumn: true,
      },
    },
    {
      name: 'competences',
      label: 'Vaardigheden uit DigComp',
      type: 'select',
      hasMany: true,
      options: competences,
      admin: {
        description:
          'DigComp is de Europese lijst van 21 digitale vaardigheden. Kies wat iemand in deze les leert.',
      },
    },
  ],
});
