/** Line drawings on a grid of 24; decoration only, the button has the name. */
const PATHS = {
	close: 'M5 5l14 14M19 5L5 19',
	contents: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
	outline:
		'M4 5h11a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H9l-4 3.5V13H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM19.5 9H20a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-1v3l-3.6-3H12',
	theme: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7.5h4.6M12 12h9M12 16.5h4.6',
	text: 'M3 18L8.2 5h.6L14 18M4.8 13.6h7.4M21 18v-4.6a2.6 2.6 0 0 0-5-1M21 14.6c-3.6-.2-5.2.5-5.2 2 0 .9.8 1.6 2 1.6 1.7 0 3.2-1.2 3.2-2.8',
	save: 'M12 4v11M7.5 11l4.5 4.500L16.5 11M5 20h14',
	print:
		'M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M7 14h10v6H7z',
	listen: 'M4 10v4h3.500L12 18V6L7.5 10H4zM15.5 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
	keys: 'M8.700 9.300a3.300 3.300 0 1 1 4.800 3c-1 .5-1.500 1.100-1.500 2.200v.4M12 18.500h.01',
	play: 'M8 5.500v13l10.5-6.500z',
	pause: 'M8.5 5.500v13M15.5 5.500v13',
	stop: 'M7 7h10v10H7z',
	find: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.300 15.300L20 20',
	copy: 'M9 9h10v11H9zM5 15V4h10',
	'by-itself': 'M13 3L5.500 13.500H11L10 21l8-11h-5.500zM3 3l18 18',
	next: 'M9 5l7 7-7 7',
	back: 'M15 5l-7 7 7 7',
	gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.2 2.200M16.2 16.200l2.2 2.200M18.4 5.600l-2.2 2.200M7.8 16.200l-2.2 2.2',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			<path d={PATHS[name]} />
		</svg>
	);
}
