/** Formulas as text with `<sup>` and `<sub>`, which every later step can read. */

/** What typesetters put around a formula, together with a drawing of it. */
const AROUND = [
	'mjx-container',
	'.katex',
	'.MathJax',
	'.MathJax_Display',
	'.MathJax_Preview',
	'.mwe-math-element',
].join(', ');
/** Longer formulas in TeX are not turned into text. In UTF-16 code units. */
const LONGEST = 500;

/** The outermost element that only draws a formula, or the formula itself. */
export function wholeFormula(math: Element): Element {
	let whole = math;
	for (let at = math.closest(AROUND); at; at = at.parentElement?.closest(AROUND) ?? null)
		whole = at;
	return whole;
}

/** A `<math>` as a `<span>`. Nested no deeper than the copy of the page. */
export function formulaOf(math: Element): Element {
	const span = math.ownerDocument.createElement('span');
	span.append(...partsOf(math));
	return span;
}

function partsOf(element: Element): Node[] {
	const document = element.ownerDocument;
	const make = (name: string, ...nodes: (Node | string)[]) => {
		const made = document.createElement(name);
		made.append(...nodes);
		return made;
	};
	const text = (data: string) => document.createTextNode(data);
	const children = [...element.children];
	const [first, second, third] = children;
	const grouped = (one: Element | undefined): Node[] => {
		const parts = one ? partsOf(one) : [];
		const isLong = parts.map((part) => part.textContent).join('').length > 1;
		return isLong ? [text('('), ...parts, text(')')] : parts;
	};
	const raised = (one: Element | undefined) => make('sup', ...(one ? partsOf(one) : []));
	const lowered = (one: Element | undefined) => make('sub', ...(one ? partsOf(one) : []));
	const base = () => (first ? partsOf(first) : []);
	switch (element.localName) {
		case 'annotation':
		case 'annotation-xml':
			return [];
		case 'msup':
		case 'mover':
			return [...base(), raised(second)];
		case 'msub':
		case 'munder':
			return [...base(), lowered(second)];
		case 'msubsup':
		case 'munderover':
			return [...base(), lowered(second), raised(third)];
		case 'mfrac':
			return [...grouped(first), text('/'), ...grouped(second)];
		case 'msqrt':
			return [text('√('), ...children.flatMap(partsOf), text(')')];
		case 'mtr':
			return [...children.flatMap((cell) => [...partsOf(cell), text(' ')])];
		default:
			if (children.length) return children.flatMap(partsOf);
			return [text((element.textContent ?? '').trim())];
	}
}

/** Whether the alternative text of a picture is a formula in TeX. */
export function isTex(text: string): boolean {
	return text.length < LONGEST && /\\[a-z]+|[\^_]\{/.test(text);
}

const SIGNS: Readonly<Record<string, string>> = {
	approx: '≈',
	cdot: '·',
	geq: '≥',
	infty: '∞',
	leq: '≤',
	neq: '≠',
	pi: 'π',
	pm: '±',
	times: '×',
};

/** A formula in TeX as a `<span>`: powers, indices and fractions; of other commands the name stays. A long one stays as it is. */
export function texOf(tex: string, document: Document): Element {
	const span = document.createElement('span');
	if (tex.length > LONGEST) {
		span.textContent = tex;
		return span;
	}
	const plain = tex
		.replace(/^\s*\{?\\displaystyle\s*([\s\S]*?)\}?\s*$/, '$1')
		.replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1)/($2)')
		.replace(/\\(?:text|mathrm|mathbf|mathit|operatorname)\s*\{([^{}]*)\}/g, '$1')
		.replace(/\\([a-z]+)\s*/gi, (_, name: string) => SIGNS[name] ?? `${name} `)
		.replace(/\\[,;!: ]/g, ' ');
	const PART = /([\^_])(?:\{([^{}]*)\}|(\S))/g;
	let from = 0;
	for (const match of plain.matchAll(PART)) {
		span.append(plain.slice(from, match.index).replace(/[{}]/g, ''));
		const part = document.createElement(match[1] === '^' ? 'sup' : 'sub');
		part.textContent = match[2] ?? match[3] ?? '';
		span.append(part);
		from = match.index + match[0].length;
	}
	span.append(plain.slice(from).replace(/[{}]/g, ''));
	return span;
}
