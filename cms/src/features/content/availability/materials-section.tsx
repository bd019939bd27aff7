'use client';

import { contentTiers } from '#platform/fields/select-options.ts';
import { availabilityMessages as messages } from './availability-messages.ts';
import type { AvailableMaterial } from './availability-screen.ts';
import { CreateLink } from './create-link.tsx';
import type { ItemContext } from './item-context.ts';
import { ItemRow } from './item-row.tsx';

const listFacts = ({ format, tier }: AvailableMaterial): string[] =>
  [format, contentTiers.find(({ value }) => value === tier)?.label ?? ''].filter(Boolean);

interface Props extends ItemContext {
  materials: readonly AvailableMaterial[];
}

/** The communication materials, which the toolkit shows. */
export const MaterialsSection = ({ materials, ...context }: Props) => (
  <section className="dv-panel" aria-labelledby="dv-materials">
    <div className="dv-theme__head">
      <h2 id="dv-materials">{messages.materials}</h2>
      {context.canEdit['materials'] && (
        <CreateLink collection="materials">{messages.addMaterial}</CreateLink>
      )}
    </div>
    <p>{materials.length > 0 ? messages.materialsHelp : messages.noMaterials}</p>
    <ul className="dv-modules">
      {materials.map((material) => (
        <ItemRow
          key={material.id}
          item={material}
          facts={listFacts(material)}
          switchLabel={messages.switchMaterial(material.title)}
          {...context}
        />
      ))}
    </ul>
  </section>
);
