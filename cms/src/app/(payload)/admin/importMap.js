import { EditingNow as EditingNow_b189b4ff991605e7cb1793645d7fd9d3 } from '../../../admin/editing-now.tsx'
import { LibraryActions as LibraryActions_e8d39cea5ee1686ad5495e466e988b0d } from '../../../admin/library-actions.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WithdrawButton as WithdrawButton_8a56479bdf06cd77f101a45980558739 } from '../../../admin/withdraw-button.tsx'
import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OverrideList as OverrideList_6570a2b54a16263a8554a26dbcd53d66 } from '../../../admin/override-list.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { QueueButton as QueueButton_f6afa5a1843398d27152374240e00fcc } from '../../../admin/queue-button.tsx'
import { OfferTable as OfferTable_c55bf07c268f96aab1f256ca1e64be5f } from '../../../admin/offer-table.tsx'
import { ArchivePanel as ArchivePanel_202d6dccc4cb85b7c94f50a469823fe5 } from '../../../admin/archive-panel.tsx'
import { ColourField as ColourField_c84b493ed019531320510df5d59e74e8 } from '../../../admin/colour-field.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OwnPassword as OwnPassword_04c4dabeb93095be264071b27fc7c006 } from '../../../admin/own-password.tsx'
import { InviteForm as InviteForm_12a9b91307cc4d65eff7e2e907255b9f } from '../../../admin/invite-form.tsx'
import { AccountActions as AccountActions_79d302750969d46219851fde831f4a63 } from '../../../admin/account-actions.tsx'
import { TenantWatch as TenantWatch_0f4224f3466ed24ca3fb42c182f4469b } from '../../../admin/tenant-watch.tsx'
import { Icon as Icon_dea7bf16bc3333a106812bea074064fb } from '../../../admin/brand.tsx'
import { Logo as Logo_dea7bf16bc3333a106812bea074064fb } from '../../../admin/brand.tsx'
import { StartPage as StartPage_715d59e9c2ce1686f474a1ee92dc1f40 } from '../../../admin/start-page.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { OwnViewLinks as OwnViewLinks_43ed262b17c63cce5046066b997c78ac } from '../../../admin/own-view-links.tsx'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { ModuleOfferView as ModuleOfferView_42b950ca9ae542c0017ad43bd4a4854a } from '../../../module-offer/module-offer-view.tsx'
import { NewsCalendarView as NewsCalendarView_825809761af9dee8e52a19347214cace } from '../../../news-calendar/news-calendar-view.tsx'
import { StuckEventsView as StuckEventsView_1a9a3d40cb134fa22b2cdf73b0ec15e5 } from '../../../stuck-events/stuck-events-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/editing-now.tsx#EditingNow": EditingNow_b189b4ff991605e7cb1793645d7fd9d3,
  "/admin/library-actions.tsx#LibraryActions": LibraryActions_e8d39cea5ee1686ad5495e466e988b0d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/withdraw-button.tsx#WithdrawButton": WithdrawButton_8a56479bdf06cd77f101a45980558739,
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/override-list.tsx#OverrideList": OverrideList_6570a2b54a16263a8554a26dbcd53d66,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/queue-button.tsx#QueueButton": QueueButton_f6afa5a1843398d27152374240e00fcc,
  "/admin/offer-table.tsx#OfferTable": OfferTable_c55bf07c268f96aab1f256ca1e64be5f,
  "/admin/archive-panel.tsx#ArchivePanel": ArchivePanel_202d6dccc4cb85b7c94f50a469823fe5,
  "/admin/colour-field.tsx#ColourField": ColourField_c84b493ed019531320510df5d59e74e8,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/own-password.tsx#OwnPassword": OwnPassword_04c4dabeb93095be264071b27fc7c006,
  "/admin/invite-form.tsx#InviteForm": InviteForm_12a9b91307cc4d65eff7e2e907255b9f,
  "/admin/account-actions.tsx#AccountActions": AccountActions_79d302750969d46219851fde831f4a63,
  "/admin/tenant-watch.tsx#TenantWatch": TenantWatch_0f4224f3466ed24ca3fb42c182f4469b,
  "/admin/brand.tsx#Icon": Icon_dea7bf16bc3333a106812bea074064fb,
  "/admin/brand.tsx#Logo": Logo_dea7bf16bc3333a106812bea074064fb,
  "/admin/start-page.tsx#StartPage": StartPage_715d59e9c2ce1686f474a1ee92dc1f40,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/admin/own-view-links.tsx#OwnViewLinks": OwnViewLinks_43ed262b17c63cce5046066b997c78ac,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/module-offer/module-offer-view.tsx#ModuleOfferView": ModuleOfferView_42b950ca9ae542c0017ad43bd4a4854a,
  "/news-calendar/news-calendar-view.tsx#NewsCalendarView": NewsCalendarView_825809761af9dee8e52a19347214cace,
  "/stuck-events/stuck-events-view.tsx#StuckEventsView": StuckEventsView_1a9a3d40cb134fa22b2cdf73b0ec15e5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
