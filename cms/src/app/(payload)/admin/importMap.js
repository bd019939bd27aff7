import { EditorsPresentWarning as EditorsPresentWarning_84666a94ad2f19a992244595290291fb } from '../../../features/content/admin/editors-present-warning.tsx'
import { SaveConflict as SaveConflict_064d18c4dc9ce64a7435bfd0a5e4eb7c } from '../../../features/content/admin/save-conflict.tsx'
import { LibraryActions as LibraryActions_dfbf8797522500a49cf3bfda61082d1c } from '../../../features/content/admin/library-actions.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SiteTextFeatureClient as SiteTextFeatureClient_1c89b2d491543dc20b5802c9c57fee6b } from '../../../platform/rich-text/site-text-feature.client.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WithdrawButton as WithdrawButton_8bcb511311a98ed14969de93d97eca41 } from '../../../features/content/admin/withdraw-button.tsx'
import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OverrideList as OverrideList_9675b2b8d2823c4f4574ebfa7129ea4e } from '../../../features/content/admin/override-list.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { QueueButton as QueueButton_d10aeda1be2a112d2bc0cb754dee81db } from '../../../features/news/admin/queue-button.tsx'
import { ClockChangeNote as ClockChangeNote_fe99ea304acf09bd693f47ded4edd2d5 } from '../../../platform/dutch-clock/clock-change-note.client.tsx'
import { ColourField as ColourField_0ce35d58816812b68b97a138e9072570 } from '../../../features/municipalities/admin/colour-field.tsx'
import { ArchivePanel as ArchivePanel_67862682a70df0865f3728bb8c1143ed } from '../../../features/operations/archive/archive-panel.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OwnPassword as OwnPassword_9ed81327fbd602f0f0daa7091a508e25 } from '../../../features/accounts/admin/own-password.tsx'
import { InviteForm as InviteForm_d617e108c5ab9fda27bd650a3d25130f } from '../../../features/accounts/admin/invite-form.tsx'
import { AccountActions as AccountActions_7159982eef85651f999f647c19fc057b } from '../../../features/accounts/admin/account-actions.tsx'
import { TenantMismatchWarning as TenantMismatchWarning_5449600907ba2e21cb8ce5d9bddad43f } from '../../../platform/admin-kit/tenant-mismatch-warning.tsx'
import { Icon as Icon_7489d994858e54b5d5b13a69744ee925 } from '../../../platform/admin-kit/Logo.tsx'
import { Logo as Logo_7489d994858e54b5d5b13a69744ee925 } from '../../../platform/admin-kit/Logo.tsx'
import { StartPage as StartPage_26b226c14396355cebb296639fd8fb08 } from '../../../features/operations/admin/start-page.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { AdminViewLinks as AdminViewLinks_7590a0cad9462757cb0e1d960f6d2e9c } from '../../../platform/admin-kit/admin-view-links.tsx'
import { DutchClockProvider as DutchClockProvider_0083bf288350441bb08f3c75c2d3fb7c } from '../../../platform/dutch-clock/dutch-clock-provider.client.tsx'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { AvailabilityView as AvailabilityView_373b17c8949fce948677be16a92f97b3 } from '../../../features/content/availability/availability-view.tsx'
import { NewsCalendarView as NewsCalendarView_7a3955c6f79fe7c2f136f4a3b9059d25 } from '../../../features/news/calendar/news-calendar-view.tsx'
import { DeadEventsView as DeadEventsView_ea4310e362e2ae9708726d7e9acb991a } from '../../../features/operations/dead-events/dead-events-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/content/admin/editors-present-warning.tsx#EditorsPresentWarning": EditorsPresentWarning_84666a94ad2f19a992244595290291fb,
  "/features/content/admin/save-conflict.tsx#SaveConflict": SaveConflict_064d18c4dc9ce64a7435bfd0a5e4eb7c,
  "/features/content/admin/library-actions.tsx#LibraryActions": LibraryActions_dfbf8797522500a49cf3bfda61082d1c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/platform/rich-text/site-text-feature.client.tsx#SiteTextFeatureClient": SiteTextFeatureClient_1c89b2d491543dc20b5802c9c57fee6b,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/features/content/admin/withdraw-button.tsx#WithdrawButton": WithdrawButton_8bcb511311a98ed14969de93d97eca41,
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/features/content/admin/override-list.tsx#OverrideList": OverrideList_9675b2b8d2823c4f4574ebfa7129ea4e,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/features/news/admin/queue-button.tsx#QueueButton": QueueButton_d10aeda1be2a112d2bc0cb754dee81db,
  "/platform/dutch-clock/clock-change-note.client.tsx#ClockChangeNote": ClockChangeNote_fe99ea304acf09bd693f47ded4edd2d5,
  "/features/municipalities/admin/colour-field.tsx#ColourField": ColourField_0ce35d58816812b68b97a138e9072570,
  "/features/operations/archive/archive-panel.tsx#ArchivePanel": ArchivePanel_67862682a70df0865f3728bb8c1143ed,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/features/accounts/admin/own-password.tsx#OwnPassword": OwnPassword_9ed81327fbd602f0f0daa7091a508e25,
  "/features/accounts/admin/invite-form.tsx#InviteForm": InviteForm_d617e108c5ab9fda27bd650a3d25130f,
  "/features/accounts/admin/account-actions.tsx#AccountActions": AccountActions_7159982eef85651f999f647c19fc057b,
  "/platform/admin-kit/tenant-mismatch-warning.tsx#TenantMismatchWarning": TenantMismatchWarning_5449600907ba2e21cb8ce5d9bddad43f,
  "/platform/admin-kit/Logo.tsx#Icon": Icon_7489d994858e54b5d5b13a69744ee925,
  "/platform/admin-kit/Logo.tsx#Logo": Logo_7489d994858e54b5d5b13a69744ee925,
  "/features/operations/admin/start-page.tsx#StartPage": StartPage_26b226c14396355cebb296639fd8fb08,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/platform/admin-kit/admin-view-links.tsx#AdminViewLinks": AdminViewLinks_7590a0cad9462757cb0e1d960f6d2e9c,
  "/platform/dutch-clock/dutch-clock-provider.client.tsx#DutchClockProvider": DutchClockProvider_0083bf288350441bb08f3c75c2d3fb7c,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/features/content/availability/availability-view.tsx#AvailabilityView": AvailabilityView_373b17c8949fce948677be16a92f97b3,
  "/features/news/calendar/news-calendar-view.tsx#NewsCalendarView": NewsCalendarView_7a3955c6f79fe7c2f136f4a3b9059d25,
  "/features/operations/dead-events/dead-events-view.tsx#DeadEventsView": DeadEventsView_ea4310e362e2ae9708726d7e9acb991a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
