import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import { APIError, type DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { isSharedCollection } from '../reading/kind-configs.ts';
import type { HistoryCollection } from './history-document.ts';

/** The document of a view, when its collection has a history. */
export function readViewTarget({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const collection = collectionConfig?.slug ?? '';
  if (docID === undefined || !isSharedCollection(req.payload, collection)) notFound();
  const { admin } = req.payload.config.routes;
  const id = String(docID);
  return { req, collection, id, path: `${admin}/collections/${collection}/${id}/versions` };
}

/** Reads what a view shows: who may not see it, gets the same page as for what is not there. */
export async function readOrNotFound<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof APIError && error.status === 404) notFound();
    if (error instanceof APIError && (error.status === 401 || error.status === 403)) return null;
    throw error;
  }
}

/** What stands around the history of a document: the trail, and the heading. */
export function HistoryFrame({
  view,
  collection,
  id,
  title,
  children,
}: {
  view: DocumentViewServerProps;
  collection: HistoryCollection;
  id: string;
  title: string;
  children: ReactNode;
}) {
  const { collectionConfig } = view.initPageResult;
  const plural = collectionConfig?.labels.plural;
  return (
    <div className="dv-history">
      <SetDocumentStepNav
        collectionSlug={collection}
        id={id}
        pluralLabel={typeof plural === 'string' ? plural : ''}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? 'id'}
      />
      <Gutter>
        <h2>{title}</h2>
        {children}
      </Gutter>
    </div>
  );
}
