'use client';

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import { useId } from 'react';
import type { FieldComparison } from '../overrides/compare-with-library.ts';
import { contentAdminMessages } from './admin-messages.ts';
import { DiffText } from './diff-text.tsx';

const messages = contentAdminMessages.overrides;

interface Props {
  field: FieldComparison;
  label: string;
  accessibleName: string;
  isPrimary?: boolean;
  disabled: boolean;
  onConfirm: () => Promise<void>;
}

/** Replaces the municipality's text by that of the library, after showing what that changes. */
export function FollowButton({
  field,
  label,
  accessibleName,
  isPrimary = false,
  disabled,
  onConfirm,
}: Props) {
  const { openModal } = useModal();
  const modalSlug = `follow-${useId()}`;
  return (
    <>
      <Button
        size="small"
        margin={false}
        buttonStyle={isPrimary ? 'primary' : 'secondary'}
        disabled={disabled}
        aria-label={accessibleName}
        onClick={() => openModal(modalSlug)}
      >
        {label}
      </Button>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={messages.confirmFollow(field.label)}
        body={
          <>
            <p>{messages.changesByFollowing}</p>
            <DiffText parts={field.changeByFollowing} />
          </>
        }
        confirmLabel={messages.take}
        cancelLabel={messages.cancelFollow}
        onConfirm={onConfirm}
      />
    </>
  );
}
