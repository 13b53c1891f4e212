/** How to scroll in a window: at once for those who asked for less motion. */
export function scrollBehavior(view: Window | null): 'instant' | 'smooth' {
	const still = view?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
	return still ? 'instant' : 'smooth';
}
