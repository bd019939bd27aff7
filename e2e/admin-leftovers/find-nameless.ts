import type { CDPSession, Page } from 'playwright-core';

const interactiveRoles = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'radio',
  'searchbox',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

interface AccessibleNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly backendDOMNodeId?: number;
}

/** Describes an element by its tag and classes, and those of what holds it. */
async function describeElement(session: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      const name = (one) => one.tagName.toLowerCase() +
        (typeof one.className === 'string' && one.className.trim()
          ? '.' + one.className.trim().split(/\\s+/).filter((part) => !/[0-9]/.test(part)).slice(0, 2).join('.') : '');
      const holder = this.closest('.field-type, .rs__control, .react-select, [class*=toolbar], li, header, nav, section, dialog') ;
      return (holder && holder !== this ? name(holder) + ' ' : '') + name(this);
    }`,
    returnByValue: true,
  });
  return String(result.value);
}

/** Finds what can be operated but has no name, as Chromium tells it to a screen reader. */
export async function findNameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: AccessibleNode[];
  };
  const nameless = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored &&
      interactiveRoles.has(String(role?.value)) &&
      (typeof name?.value !== 'string' || name.value.trim() === ''),
  );
  const found = new Set<string>();
  for (const { backendDOMNodeId } of nameless)
    if (backendDOMNodeId) found.add(await describeElement(session, backendDOMNodeId));
  await session.detach();
  return [...found];
}
