/**
 * The article's data has been cleaned already; the views check again, because they are the last place
 * before a click.
 */
const LINK = /^(?:https?:\/\/|mailto:)/i;
const IMAGE = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/i;

export function isSafeLink(href: string | undefined): href is string {
	return href !== undefined && LINK.test(href);
}

export function isSafeImage(src: string): boolean {
	return IMAGE.test(src);
}
