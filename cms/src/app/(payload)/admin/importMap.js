import { UnsavedText as UnsavedText_1f31e28649011eb82e4e924d6cff5bc1 } from '../../../features/content/admin/unsaved-text.tsx'
import { TablePaste as TablePaste_64e6857f6a0008c672483c028a3878ff } from '../../../features/content/admin/table-paste.tsx'
import { EditorsPresentWarning as EditorsPresentWarning_84666a94ad2f19a992244595290291fb } from '../../../features/content/admin/editors-present-warning.tsx'
import { SaveConflict as SaveConflict_064d18c4dc9ce64a7435bfd0a5e4eb7c } from '../../../features/content/admin/save-conflict.tsx'
import { BrokenLinksPanel as BrokenLinksPanel_1f06046ba17728ba13e7e37da8ef7d80 } from '../../../features/content/links/broken-links-panel.tsx'
import { LibraryActions as LibraryActions_dfbf8797522500a49cf3bfda61082d1c } from '../../../features/content/admin/library-actions.tsx'
import { StartNewModule as StartNewModule_3427627fc11d6a7869e10e6f4fe23612 } from '../../../features/content/admin/start-new-module.tsx'
import { FeedbackPanel as FeedbackPanel_0de2fd6068bb08fad66336a969f6149d } from '../../../features/content/feedback/feedback-panel.tsx'
import { RichTextField as RichTextField_2c778186f396338703b8a7354d4cf246 } from '../../../platform/rich-text/rich-text-field.tsx'
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
import { BlockLabel as BlockLabel_a9c5f39a805e2cf09d09bcf44dd6c41f } from '../../../features/content/admin/block-label.tsx'
import { TableField as TableField_6527f91bddfc3507ca30fc8cfb94b6c1 } from '../../../features/content/admin/table-field.tsx'
import { PrerequisiteNotice as PrerequisiteNotice_9789363cb5eb64a00a6cacdff0a496b0 } from '../../../features/content/admin/prerequisite-notice.tsx'
import { OwnerField as OwnerField_49db8038914d54336668ef16b9445933 } from '../../../features/content/admin/owner-field.tsx'
import { ReadabilityAdvice as ReadabilityAdvice_75d64f067a875e935af263f16238e5f6 } from '../../../features/content/admin/readability-advice.tsx'
import { ScheduledChangesPanel as ScheduledChangesPanel_234c81bcaeb7146f92f7d2a38ac55f68 } from '../../../features/content/scheduling/scheduled-changes-panel.tsx'
import { MoveToBinItem as MoveToBinItem_baaf7e70bb31ec2b5def6af9dc2ba629 } from '../../../features/content/bin/move-to-bin-item.tsx'
import { WithdrawButton as WithdrawButton_8bcb511311a98ed14969de93d97eca41 } from '../../../features/content/admin/withdraw-button.tsx'
import { HistoryView as HistoryView_28c7192a0351ed79d296009392fe132c } from '../../../features/content/history/history-view.tsx'
import { VersionView as VersionView_14b06d432502e273a050e00dae119716 } from '../../../features/content/history/version-view.tsx'
import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OverrideList as OverrideList_9675b2b8d2823c4f4574ebfa7129ea4e } from '../../../features/content/admin/override-list.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { FileUsageField as FileUsageField_c0004b5e8b27f3d2795e15da10c38234 } from '../../../features/content/file-usage/file-usage-field.tsx'
import { FileUsageCell as FileUsageCell_99e118a049de57ffac2b697a14bc1126 } from '../../../features/content/file-usage/file-usage-cell.tsx'
import { PlanningPanel as PlanningPanel_292acfb9b7300ba551c3f81562b37b84 } from '../../../features/news/admin/planning-panel.tsx'
import { ReadButton as ReadButton_8d62a54959240e47fa47e9edd55858d6 } from '../../../features/news/admin/read-button.tsx'
import { PublishButtons as PublishButtons_04c8d0054e70017770b05c57e5e492c8 } from '../../../features/news/admin/publish-buttons.tsx'
import { ArticleStatus as ArticleStatus_d1e07c4adbb8af823e022f48bee7528d } from '../../../features/news/admin/article-status.tsx'
import { ArticleStatusCell as ArticleStatusCell_bfe071a2eab81eb0742b865d6e08b153 } from '../../../features/news/admin/article-status-cell.tsx'
import { WithdrawButton as WithdrawButton_25243605c4c450253c736f48084d7bef } from '../../../features/news/admin/withdraw-button.tsx'
import { ArticleCell as ArticleCell_01faee85500b8c06c1d7f00e40c1bd11 } from '../../../features/news/admin/article-cell.tsx'
import { ClockChangeNote as ClockChangeNote_fe99ea304acf09bd693f47ded4edd2d5 } from '../../../platform/dutch-clock/clock-change-note.client.tsx'
import { SetupChecklistField as SetupChecklistField_4afec64a5f768983ee88b432f80fe447 } from '../../../features/operations/setup/setup-checklist-field.tsx'
import { OpenTabWithError as OpenTabWithError_52bf78394fd4fb46dd682d5a1cec72d9 } from '../../../platform/admin-kit/open-tab-with-error.tsx'
import { ColourField as ColourField_0ce35d58816812b68b97a138e9072570 } from '../../../features/municipalities/admin/colour-field.tsx'
import { ArchivePanel as ArchivePanel_67862682a70df0865f3728bb8c1143ed } from '../../../features/operations/archive/archive-panel.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OwnPassword as OwnPassword_9ed81327fbd602f0f0daa7091a508e25 } from '../../../features/accounts/admin/own-password.tsx'
import { MembershipsCell as MembershipsCell_0ec82ab7208ace8dc4659d25da544f62 } from '../../../platform/tenancy/memberships-cell.tsx'
import { InviteForm as InviteForm_d617e108c5ab9fda27bd650a3d25130f } from '../../../features/accounts/admin/invite-form.tsx'
import { AccountListTools as AccountListTools_cc47896f25077e363be6a595a1ef504a } from '../../../features/accounts/admin/account-list-tools.tsx'
import { AccountActions as AccountActions_7159982eef85651f999f647c19fc057b } from '../../../features/accounts/admin/account-actions.tsx'
import { TenantMismatchWarning as TenantMismatchWarning_5449600907ba2e21cb8ce5d9bddad43f } from '../../../platform/admin-kit/tenant-mismatch-warning.tsx'
import { Icon as Icon_7489d994858e54b5d5b13a69744ee925 } from '../../../platform/admin-kit/Logo.tsx'
import { Logo as Logo_7489d994858e54b5d5b13a69744ee925 } from '../../../platform/admin-kit/Logo.tsx'
import { SiteLinks as SiteLinks_2fb153b9ae05357daa2565e787b63bc2 } from '../../../platform/admin-kit/site-links.tsx'
import { SignInHeading as SignInHeading_cff4262d240069f6c31a9ac2b7b5bfd8 } from '../../../platform/admin-kit/sign-in-heading.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { SearchField as SearchField_a428a5ec0c2b83290c9e54bf921e5a86 } from '../../../features/search/admin/search-field.tsx'
import { AdminViewLinks as AdminViewLinks_7590a0cad9462757cb0e1d960f6d2e9c } from '../../../platform/admin-kit/admin-view-links.tsx'
import { DutchClockProvider as DutchClockProvider_0083bf288350441bb08f3c75c2d3fb7c } from '../../../platform/dutch-clock/dutch-clock-provider.client.tsx'
import { ElementNamesProvider as ElementNamesProvider_78bd47ecae1083ea97ec428740c9fa8c } from '../../../platform/admin-kit/names/element-names-provider.client.tsx'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { AvailabilityView as AvailabilityView_373b17c8949fce948677be16a92f97b3 } from '../../../features/content/availability/availability-view.tsx'
import { BinView as BinView_d435cceb93c1bc63ee0e78307d2799ef } from '../../../features/content/bin/bin-view.tsx'
import { NewsCalendarView as NewsCalendarView_7a3955c6f79fe7c2f136f4a3b9059d25 } from '../../../features/news/calendar/news-calendar-view.tsx'
import { SearchView as SearchView_3aeea08a0c79b26b7ef9e4d67e86343a } from '../../../features/search/admin/search-view.tsx'
import { DeadEventsView as DeadEventsView_ea4310e362e2ae9708726d7e9acb991a } from '../../../features/operations/dead-events/dead-events-view.tsx'
import { StartPage as StartPage_cfaf84dde3043a70e332bd7dfba05395 } from '../../../features/operations/start/start-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/content/admin/unsaved-text.tsx#UnsavedText": UnsavedText_1f31e28649011eb82e4e924d6cff5bc1,
  "/features/content/admin/table-paste.tsx#TablePaste": TablePaste_64e6857f6a0008c672483c028a3878ff,
  "/features/content/admin/editors-present-warning.tsx#EditorsPresentWarning": EditorsPresentWarning_84666a94ad2f19a992244595290291fb,
  "/features/content/admin/save-conflict.tsx#SaveConflict": SaveConflict_064d18c4dc9ce64a7435bfd0a5e4eb7c,
  "/features/content/links/broken-links-panel.tsx#BrokenLinksPanel": BrokenLinksPanel_1f06046ba17728ba13e7e37da8ef7d80,
  "/features/content/admin/library-actions.tsx#LibraryActions": LibraryActions_dfbf8797522500a49cf3bfda61082d1c,
  "/features/content/admin/start-new-module.tsx#StartNewModule": StartNewModule_3427627fc11d6a7869e10e6f4fe23612,
  "/features/content/feedback/feedback-panel.tsx#FeedbackPanel": FeedbackPanel_0de2fd6068bb08fad66336a969f6149d,
  "/platform/rich-text/rich-text-field.tsx#RichTextField": RichTextField_2c778186f396338703b8a7354d4cf246,
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
  "/features/content/admin/block-label.tsx#BlockLabel": BlockLabel_a9c5f39a805e2cf09d09bcf44dd6c41f,
  "/features/content/admin/table-field.tsx#TableField": TableField_6527f91bddfc3507ca30fc8cfb94b6c1,
  "/features/content/admin/prerequisite-notice.tsx#PrerequisiteNotice": PrerequisiteNotice_9789363cb5eb64a00a6cacdff0a496b0,
  "/features/content/admin/owner-field.tsx#OwnerField": OwnerField_49db8038914d54336668ef16b9445933,
  "/features/content/admin/readability-advice.tsx#ReadabilityAdvice": ReadabilityAdvice_75d64f067a875e935af263f16238e5f6,
  "/features/content/scheduling/scheduled-changes-panel.tsx#ScheduledChangesPanel": ScheduledChangesPanel_234c81bcaeb7146f92f7d2a38ac55f68,
  "/features/content/bin/move-to-bin-item.tsx#MoveToBinItem": MoveToBinItem_baaf7e70bb31ec2b5def6af9dc2ba629,
  "/features/content/admin/withdraw-button.tsx#WithdrawButton": WithdrawButton_8bcb511311a98ed14969de93d97eca41,
  "/features/content/history/history-view.tsx#HistoryView": HistoryView_28c7192a0351ed79d296009392fe132c,
  "/features/content/history/version-view.tsx#VersionView": VersionView_14b06d432502e273a050e00dae119716,
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/features/content/admin/override-list.tsx#OverrideList": OverrideList_9675b2b8d2823c4f4574ebfa7129ea4e,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/features/content/file-usage/file-usage-field.tsx#FileUsageField": FileUsageField_c0004b5e8b27f3d2795e15da10c38234,
  "/features/content/file-usage/file-usage-cell.tsx#FileUsageCell": FileUsageCell_99e118a049de57ffac2b697a14bc1126,
  "/features/news/admin/planning-panel.tsx#PlanningPanel": PlanningPanel_292acfb9b7300ba551c3f81562b37b84,
  "/features/news/admin/read-button.tsx#ReadButton": ReadButton_8d62a54959240e47fa47e9edd55858d6,
  "/features/news/admin/publish-buttons.tsx#PublishButtons": PublishButtons_04c8d0054e70017770b05c57e5e492c8,
  "/features/news/admin/article-status.tsx#ArticleStatus": ArticleStatus_d1e07c4adbb8af823e022f48bee7528d,
  "/features/news/admin/article-status-cell.tsx#ArticleStatusCell": ArticleStatusCell_bfe071a2eab81eb0742b865d6e08b153,
  "/features/news/admin/withdraw-button.tsx#WithdrawButton": WithdrawButton_25243605c4c450253c736f48084d7bef,
  "/features/news/admin/article-cell.tsx#ArticleCell": ArticleCell_01faee85500b8c06c1d7f00e40c1bd11,
  "/platform/dutch-clock/clock-change-note.client.tsx#ClockChangeNote": ClockChangeNote_fe99ea304acf09bd693f47ded4edd2d5,
  "/features/operations/setup/setup-checklist-field.tsx#SetupChecklistField": SetupChecklistField_4afec64a5f768983ee88b432f80fe447,
  "/platform/admin-kit/open-tab-with-error.tsx#OpenTabWithError": OpenTabWithError_52bf78394fd4fb46dd682d5a1cec72d9,
  "/features/municipalities/admin/colour-field.tsx#ColourField": ColourField_0ce35d58816812b68b97a138e9072570,
  "/features/operations/archive/archive-panel.tsx#ArchivePanel": ArchivePanel_67862682a70df0865f3728bb8c1143ed,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/features/accounts/admin/own-password.tsx#OwnPassword": OwnPassword_9ed81327fbd602f0f0daa7091a508e25,
  "/platform/tenancy/memberships-cell.tsx#MembershipsCell": MembershipsCell_0ec82ab7208ace8dc4659d25da544f62,
  "/features/accounts/admin/invite-form.tsx#InviteForm": InviteForm_d617e108c5ab9fda27bd650a3d25130f,
  "/features/accounts/admin/account-list-tools.tsx#AccountListTools": AccountListTools_cc47896f25077e363be6a595a1ef504a,
  "/features/accounts/admin/account-actions.tsx#AccountActions": AccountActions_7159982eef85651f999f647c19fc057b,
  "/platform/admin-kit/tenant-mismatch-warning.tsx#TenantMismatchWarning": TenantMismatchWarning_5449600907ba2e21cb8ce5d9bddad43f,
  "/platform/admin-kit/Logo.tsx#Icon": Icon_7489d994858e54b5d5b13a69744ee925,
  "/platform/admin-kit/Logo.tsx#Logo": Logo_7489d994858e54b5d5b13a69744ee925,
  "/platform/admin-kit/site-links.tsx#SiteLinks": SiteLinks_2fb153b9ae05357daa2565e787b63bc2,
  "/platform/admin-kit/sign-in-heading.tsx#SignInHeading": SignInHeading_cff4262d240069f6c31a9ac2b7b5bfd8,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/features/search/admin/search-field.tsx#SearchField": SearchField_a428a5ec0c2b83290c9e54bf921e5a86,
  "/platform/admin-kit/admin-view-links.tsx#AdminViewLinks": AdminViewLinks_7590a0cad9462757cb0e1d960f6d2e9c,
  "/platform/dutch-clock/dutch-clock-provider.client.tsx#DutchClockProvider": DutchClockProvider_0083bf288350441bb08f3c75c2d3fb7c,
  "/platform/admin-kit/names/element-names-provider.client.tsx#ElementNamesProvider": ElementNamesProvider_78bd47ecae1083ea97ec428740c9fa8c,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/features/content/availability/availability-view.tsx#AvailabilityView": AvailabilityView_373b17c8949fce948677be16a92f97b3,
  "/features/content/bin/bin-view.tsx#BinView": BinView_d435cceb93c1bc63ee0e78307d2799ef,
  "/features/news/calendar/news-calendar-view.tsx#NewsCalendarView": NewsCalendarView_7a3955c6f79fe7c2f136f4a3b9059d25,
  "/features/search/admin/search-view.tsx#SearchView": SearchView_3aeea08a0c79b26b7ef9e4d67e86343a,
  "/features/operations/dead-events/dead-events-view.tsx#DeadEventsView": DeadEventsView_ea4310e362e2ae9708726d7e9acb991a,
  "/features/operations/start/start-page.tsx#StartPage": StartPage_cfaf84dde3043a70e332bd7dfba05395,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
