'use client';

import { Button } from '@payloadcms/ui';
import type { FieldComparison } from '../overrides/compare-with-library.ts';
import { contentAdminMessages } from './admin-messages.ts';
import { DiffText } from './diff-text.tsx';
import { FollowButton } from './follow-button.tsx';

const messages = contentAdminMessages.overrides;

/** What an editor decides about a field: follow the library, or keep the own value. */
export type ChooseOverride = (path: string, action: 'follow' | 'keep') => Promise<void>;

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <p className="dv-lines">{lines.length === 0 ? messages.blank : lines.join('\n')}</p>
);

interface FieldProps {
  field: FieldComparison;
  disabled: boolean;
  choose: ChooseOverride;
}

/** A field of which the library has a newer version: what changed, what is ours, and the choice. */
export function WaitingField({ field, disabled, choose }: FieldProps) {
  return (
    <li className="dv-override dv-override--waiting">
      <h3>
        {field.label} <span className="dv-badge">{messages.waiting}</span>
      </h3>
      <h4>{messages.change}</h4>
      <DiffText parts={field.libraryChange} />
      <h4>{messages.ours}</h4>
      <Lines lines={field.own} />
      <div className="dv-row">
        <FollowButton
          isPrimary
          field={field}
          label={messages.take}
          accessibleName={messages.takeLabel(field.label)}
          disabled={disabled}
          onConfirm={() => choose(field.path, 'follow')}
        />
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={disabled}
          aria-label={messages.keepLabel(field.label)}
          onClick={() => void choose(field.path, 'keep')}
        >
          {messages.keep}
        </Button>
      </div>
    </li>
  );
}

/** A field that is the municipality's own, and the way back. */
export function OwnField({ field, disabled, choose }: FieldProps) {
  return (
    <li className="dv-override">
      <h3>{field.label}</h3>
      <details>
        <summary>{messages.library}</summary>
        <Lines lines={field.library} />
      </details>
      <FollowButton
        field={field}
        label={messages.follow}
        accessibleName={messages.followLabel(field.label)}
        disabled={disabled}
        onConfirm={() => choose(field.path, 'follow')}
      />
    </li>
  );
}
