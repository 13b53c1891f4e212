import { unclobbered } from '../dom/unclobbered.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { isSelected } from '../understand/text/select.ts';

/** Landmarks by which a person goes on through a site: they stay in the page, even if no article has them. */
const landmarks = 'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]';

/** True for an element that is furniture, but by which a person finds the way through the site. */
export function isSiteFrame(element: Element, profile: SiteProfile | null): boolean {
	const real = unclobbered(element);
	return [landmarks, ...(profile?.frame ?? [])].some((selector) => isSelected(real, selector));
}

/** The rules of a profile whose furniture is hidden in the page itself, without those that the person keeps. */
export function hiddenSelectors(profile: SiteProfile, kept?: ReadonlySet<string>): string[] {
	return Object.values(profile.furniture)
		.flat()
		.filter((selector) => !profile.frame?.includes(selector) && !kept?.has(selector));
}

/** The style sheet that hides them. */
export function hidingSheet(selectors: readonly string[]): string {
	// One rule each: a selector that this browser does not know must not take the others with it.
	return selectors.map((selector) => `${selector}{display:none!important}`).join('\n');
}
