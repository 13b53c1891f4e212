import fc from 'fast-check';

/**
 * What happens to real pages: markup that was never closed or closed twice, blocks that moved, ids that
 * stand twice, attributes that went. A mutation names what it does and two places, which count round.
 */
export interface Mutation {
	how: keyof typeof IN_MARKUP | keyof typeof IN_TREE;
	at: number;
	to: number;
}

const pick = <T>(list: ArrayLike<T>, at: number): T | undefined => list[at % list.length];

const NAMES = [
	'div',
	'p',
	'span',
	'section',
	'aside',
	'b',
	'a',
	'li',
	'h2',
	'td',
	'figure',
	'button',
];
const ATTRIBUTES = [
	'class',
	'id',
	'itemprop',
	'href',
	'src',
	'itemtype',
	'style',
	'lang',
	'datetime',
];
const TEXTS = [
	'A line of nobody’s.',
	'Read also',
	'Читайте также',
	'“We shall wait for the tide,” said pilot Oskar Brandt, who had come by the evening train.',
	'«Вода спадёт к утру», — сказала гидролог Вера Малинина на берегу.',
	'16:9',
	'©',
];

/** Changes of the markup, before it is parsed: the parser makes what it can of them. */
const IN_MARKUP = {
	unclosed: (html: string, at: number) => without(html, /<\/[a-z][^>]*>/gi, at),
	unopened: (html: string, at: number) => without(html, /<[a-z][^>]*>/gi, at),
	'closed twice': (html: string, at: number, to: number) => {
		const closing = pick(html.match(/<\/[a-z][^>]*>/gi) ?? [], at) ?? '</div>';
		const place = to % (html.length + 1);
		// Not within a tag, where it would only be an odd attribute.
		const after = html.indexOf('>', place) + 1 || html.length;
		return html.slice(0, after) + closing + html.slice(after);
	},
	'cut off': (html: string, at: number) =>
		html.slice(0, Math.floor(html.length * (0.5 + (at % 1000) / 2000))),
	'quote lost': (html: string, at: number) => without(html, /"(?=>)/g, at),
};

/** Changes of the page's tree, as its scripts make them. */
const IN_TREE = {
	moved(one: Element, other: Element) {
		if (!one.contains(other)) other.before(one);
	},
	'stands twice'(one: Element, other: Element) {
		other.before(one.cloneNode(true));
	},
	'id doubled'(one: Element, other: Element) {
		for (const name of ['id', 'class', 'itemprop']) {
			const value = one.getAttribute(name);
			if (value !== null) other.setAttribute(name, value);
		}
	},
	'attribute lost'(one: Element, _: Element, to: number) {
		one.removeAttribute(pick(one.getAttributeNames(), to) ?? '');
	},
	'attribute lost everywhere'(one: Element, _: Element, to: number) {
		const name = pick(ATTRIBUTES, to)!;
		for (const each of one.ownerDocument.querySelectorAll(`[${name}]`)) each.removeAttribute(name);
	},
	renamed(one: Element, _: Element, to: number) {
		const made = one.ownerDocument.createElement(pick(NAMES, to)!);
		// Not by their names: broken markup makes some that setAttribute refuses.
		for (const attribute of one.attributes) made.setAttributeNode(attribute.cloneNode() as Attr);
		made.append(...one.childNodes);
		one.replaceWith(made);
	},
	wrapped(one: Element, _: Element, to: number) {
		const made = one.ownerDocument.createElement(pick(NAMES, to)!);
		one.before(made);
		made.append(one);
	},
	unwrapped(one: Element) {
		one.replaceWith(...one.childNodes);
	},
	hidden(one: Element, _: Element, to: number) {
		if (to % 2) one.setAttribute('hidden', '');
		else one.setAttribute('style', 'display: none');
	},
	'broken by lines'(one: Element) {
		// Nothing stands in these, not even where a script puts it there.
		if (one.matches('img, br, hr, input, meta, link, source, embed, wbr')) return;
		one.prepend(one.ownerDocument.createElement('br'));
		one.append(one.ownerDocument.createElement('br'), 'And one more line.');
	},
	'text beside'(one: Element, _: Element, to: number) {
		one.before(pick(TEXTS, to)!);
	},
	'paragraph beside'(one: Element, _: Element, to: number) {
		const made = one.ownerDocument.createElement('p');
		made.textContent = pick(TEXTS, to)!;
		one.after(made);
	},
};

/** Only what makes sense of an element of the page's body. */
const isInTree = (how: Mutation['how']): how is keyof typeof IN_TREE => how in IN_TREE;

export const mutations = fc.array(
	fc.record<Mutation>({
		how: fc.constantFrom(
			...(Object.keys(IN_TREE) as Mutation['how'][]),
			...(Object.keys(IN_MARKUP) as Mutation['how'][]),
		),
		at: fc.nat(99_999),
		to: fc.nat(99_999),
	}),
	{ minLength: 1, maxLength: 12 },
);

/** A page's markup, changed and parsed, and then the tree changed. */
export function mutated(
	html: string,
	changes: readonly Mutation[],
	parse: (html: string) => Document,
): Document {
	let markup = html;
	for (const { how, at, to } of changes) {
		if (!isInTree(how)) markup = IN_MARKUP[how](markup, at, to);
	}
	const document = parse(markup);
	for (const { how, at, to } of changes) {
		if (!isInTree(how)) continue;
		const elements = document.body.getElementsByTagName('*');
		const [one, other] = [pick(elements, at), pick(elements, to)];
		if (one && other) IN_TREE[how](one, other, to);
	}
	return document;
}

/** The text without the match that the number falls on. */
function without(text: string, pattern: RegExp, at: number): string {
	const match = pick([...text.matchAll(pattern)], at);
	if (!match) return text;
	return text.slice(0, match.index) + text.slice(match.index + match[0].length);
}
