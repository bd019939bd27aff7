'use client';

import { isText } from '@digivaardig/contracts/guards';
import { useFormFields, useRowLabel } from '@payloadcms/ui';
import { blockNames } from '../model/block-names.ts';

const names = new Map<string, string>(Object.entries(blockNames));

interface BlockValues {
  blockType?: string;
  title?: string;
  question?: string;
  caption?: string;
  alt?: string;
  label?: string;
}

/** The head of a block in the form: its kind, the number of a step, and its own first line. */
export function BlockLabel() {
  const { data, path } = useRowLabel<BlockValues>();
  const index = Number(path.split('.').at(-1));
  const parent = path.slice(0, path.lastIndexOf('.'));
  const stepNumber = useFormFields(([fields]) => {
    const earlier = Array.from({ length: index }, (_, position) => position);
    const steps = earlier.filter(
      (position) => fields[`${parent}.${String(position)}.blockType`]?.value === 'step',
    );
    return steps.length + 1;
  });
  const { blockType = '', title, question, caption, alt, label } = data;
  const kind = names.get(blockType) ?? '';
  const name = blockType === 'step' ? `${kind} ${String(stepNumber)}` : kind;
  const line = [title, question, caption, label, alt].find((text) => isText(text) && text !== '');
  return (
    <span className="dv-block-label">
      <strong>{name}</strong>
      {line ? ` ${line}` : ''}
    </span>
  );
}
