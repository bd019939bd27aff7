'use client';

import { ConfirmationModal, useConfig, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';

const messages = adminMessages.leave;
const modalSlug = 'leave-unsaved';

interface Props {
  hasChanges: boolean;
}

const opensHere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Asks before a link in the admin leaves a screen of ours with unsaved changes. */
export function LeaveConfirmation({ hasChanges }: Props) {
  const { openModal } = useModal();
  const { config } = useConfig();
  const router = useRouter();
  const [destination, setDestination] = useState('');

  useEffect(() => {
    if (!hasChanges) return;
    const askFirst = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !opensHere(event) || link.target === '_blank') return;
      const { origin, pathname, href } = link;
      // A link out of the admin loads a page, before which the browser itself asks.
      const staysInAdmin = origin === location.origin && pathname.startsWith(config.routes.admin);
      if (!staysInAdmin || pathname === location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setDestination(href);
      openModal(modalSlug);
    };
    document.addEventListener('click', askFirst, true);
    return () => document.removeEventListener('click', askFirst, true);
  }, [hasChanges, openModal, config.routes.admin]);

  return (
    <ConfirmationModal
      modalSlug={modalSlug}
      heading={messages.heading}
      body={messages.help}
      confirmLabel={messages.confirm}
      cancelLabel={messages.cancel}
      onConfirm={() => router.push(destination)}
    />
  );
}
