import { nameMessages as messages } from './name-messages.ts';

type FindName = (element: Element) => string | undefined;

/** The label of the field that an element belongs to, without the mark of a required field. */
const findLabel: FindName = (element) => {
  const label = element.closest('.field-type')?.querySelector('.field-label');
  return label?.textContent.replace(/\s*\*$/, '').trim() || undefined;
};

/** The title of the row that an element stands in. */
const findRowTitle = (element: Element): string =>
  element.closest('tr')?.querySelector('td a')?.textContent.trim() ?? '';

/** What a button says that opens and closes a group of fields, with the label of the group. */
const findGroupName: FindName = (button) => {
  const wrap = button.closest('.collapsible__toggle-wrap');
  const label = wrap?.querySelector('.collapsible-field__row-label-wrap')?.textContent.trim();
  return label ? `${button.textContent.trim()}: ${label}` : undefined;
};

const oldName = (element: Element): string => element.getAttribute('aria-label') ?? '';

/**
 * Elements of Payload without a name of their own, or with an English one. The first selector that
 * fits an element names it.
 */
export const elementNames: readonly (readonly [selector: string, name: string | FindName])[] = [
  ['.clickable-arrow--right', messages.nextPage],
  ['.clickable-arrow', messages.previousPage],
  ['.doc-controls__popup .popup-button', messages.moreActions],
  ['.array-actions__button', messages.rowActions],
  ['.clipboard-action__popup .popup-button', messages.copyPaste],
  ['.restore-version .popup-button', messages.restoreChoices],
  ['.btn--withPopup .popup-button', messages.saveChoices],
  ['.collapsible__drag', messages.drag],
  ['.collapsible-field__collapsible .collapsible__toggle', findGroupName],
  ['.toolbar-popup__button-bold', messages.bold],
  ['.toolbar-popup__button-italic', messages.italic],
  ['.toolbar-popup__button-link', messages.link],
  ['.draggable-block-menu', messages.dragBlock],
  ['.add-block-menu', messages.addBlock],
  ['.link-edit', messages.editLink],
  ['.link-trash', messages.removeLink],
  ['.condition__actions-add', messages.addCondition],
  ['.condition__actions-remove', messages.removeCondition],
  ['.condition__field input', messages.filterField],
  ['.condition__operator input', messages.filterOperator],
  ['.condition__value input', messages.filterValue],
  ['.step-nav__home', messages.home],
  ['#select-all', messages.selectAll],
  ['.select-row input', (input) => messages.selectRow(findRowTitle(input))],
  ['.date-time-picker__clear-button', messages.clearDate],
  ['.file-details__remove', messages.removeFile],
  ['.copy-to-clipboard', messages.copyAddress],
  ['.compare-version [role=combobox], .view-version [role=combobox]', messages.compareVersion],
  ['.payload-settings__language [role=combobox]', messages.language],
  ['.field-type .rs__input, .field-type [role=combobox], .date-time-field input', findLabel],
  // A drawer has the ids of the form below it, so that a label points there.
  ['dialog .field-type input:not([type=checkbox], [type=radio]), dialog textarea', findLabel],
  ['.step-nav [role=combobox], .app-header [role=combobox]', messages.startLayout],
  ['.rs__input, .rs__control [role=combobox]', messages.choice],
  [
    '.relationship--multi-value-label__drawer-toggler',
    (button) => messages.editItem(oldName(button).replace(/^(Edit|Bewerk) /, '')),
  ],
  ['.diff-collapser__toggle-button', (button) => button.textContent.trim() || messages.toggle],
  ['section[aria-label^="Notifications"]', messages.notifications],
  ['[aria-label="assign-tenant-field-modal"]', messages.dialog],
];
