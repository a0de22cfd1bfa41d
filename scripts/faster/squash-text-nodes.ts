import type {DOMElement} from '../../node_modules/ink/build/dom.js';
import squash from '../../node_modules/ink/build/squash-text-nodes.js';

type Squashed = {readonly parts: readonly unknown[]; readonly text: string};
const SQUASHED = new WeakMap<DOMElement, Squashed>();

/**
 * Ink's own function, which at each frame puts the styles of every text on the screen around its words again, and takes what
 * could steer a terminal out of them. A text that consists of the same parts as at the last frame is the same text.
 */
function remembered(node: DOMElement): string {
  const parts: unknown[] = [];
  addParts(node, parts);
  const known = SQUASHED.get(node);
  if (known !== undefined && known.parts.length === parts.length && known.parts.every((part, n) => part === parts[n])) {
    return known.text;
  }
  const text = squash(node);
  SQUASHED.set(node, {parts, text});
  return text;
}

/** All that the text is made from: words, styles, and how they are nested. */
function addParts(node: DOMElement, parts: unknown[]): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') {
      parts.push(child.nodeValue);
    } else {
      parts.push(child, child.nodeName, child.isHidden, child.internal_transform, child.childNodes.length);
      addParts(child, parts);
    }
  }
}

export {remembered as default};
