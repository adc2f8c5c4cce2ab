import * as v from 'valibot';

const ELEMENT = v.object({ tag: v.string(), content: v.optional(v.unknown()) });

const ITEM = v.variant('type', [
  v.object({ type: v.literal('text'), text: v.string() }),
  v.object({ type: v.literal('structured-content'), content: v.unknown() }),
]);

/** Elements on lines of their own. */
const BLOCKS = /^(?:div|p|ul|ol|li|table|tr|details|summary|br)$/;

/** Pictures, and the readings above Japanese words, which would stand between them. */
const UNSEEN = /^(?:img|rt|rp)$/;

/** The text of an item of a term's glossary; empty for pictures, and for references to other forms. */
export function glossaryText(item: unknown): string {
  if (typeof item === 'string') return item;
  const { success, output } = v.safeParse(ITEM, item);
  if (!success) return '';
  return output.type === 'text' ? output.text : contentText(output.content);
}

/** The text of structured content. The JSON that it comes from has a bounded depth. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(contentText).join('');
  const { success, output } = v.safeParse(ELEMENT, content);
  if (!success || UNSEEN.test(output.tag)) return '';
  const text = contentText(output.content);
  if (output.tag === 'li') return `\n– ${text.trim()}\n`;
  if (output.tag === 'td' || output.tag === 'th') return `${text} `;
  return BLOCKS.test(output.tag) ? `\n${text}\n` : text;
}
